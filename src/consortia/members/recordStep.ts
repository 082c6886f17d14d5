import type { Change } from "../../audit/change.type";
import { recordOf } from "../recordOf";
import type { ConsortiumMember } from "./member.type";

type Told = Pick<ConsortiumMember, "key" | "consortiumKey" | "actorKey" | "state" | "role">;

/** What the record of writes keeps of a change of a member: keys, state and role, never words or addresses. */
export function recordStep(before: Told | null, after: Told): Change {
  return recordOf(after.consortiumKey, before && { member: told(before) }, { member: told(after) });
}

function told({ key, actorKey, state, role }: Told) {
  return { key, actor: actorKey, state, role };
}
