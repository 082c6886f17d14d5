import type { Change } from "../../audit/change.type";
import type { AuditedTransaction } from "../../audit/write.service";
import { recordAndTell, recordOf } from "../recordOf";
import { ConsortiumStepBy } from "./member.enums";
import type { ConsortiumMemberRepository, NewStep } from "./member.repository";
import type { ConsortiumMember } from "./member.type";

type Told = Pick<ConsortiumMember, "key" | "consortiumKey" | "actorKey" | "state" | "role">;

/**
 * Takes a step of a member under the lock of its consortium, as who writes; records it and tells those who follow the consortium.
 *
 * @param before the member as it was; null for one that is new
 * @returns the member as it is then
 */
export async function takeStep(
  transaction: AuditedTransaction,
  repository: ConsortiumMemberRepository,
  key: string,
  before: Told | null,
  step: Omit<NewStep, "accountKey" | "isConfirmed">,
): Promise<ConsortiumMember> {
  const { accountKey } = transaction;
  const isConfirmed = step.by === ConsortiumStepBy.ACTOR;
  const after = await repository.step(transaction, key, { ...step, accountKey, isConfirmed });
  await recordAndTell(transaction, recordStep(before, after));
  return after;
}

/** What the record of writes keeps of a change of a member: keys, state and role, never words or addresses. */
export function recordStep(before: Told | null, after: Told): Change {
  return recordOf(after.consortiumKey, before && { member: told(before) }, { member: told(after) });
}

function told({ key, actorKey, state, role }: Told) {
  return { key, actor: actorKey, state, role };
}
