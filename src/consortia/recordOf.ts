import type { Change, Values } from "../audit/change.type";
import type { AuditedTransaction } from "../audit/write.service";
import type { ConsortiumContent } from "./consortium.repository";
import type { Consortium } from "./consortium.type";

/**
 * What the record of writes keeps of a change: keys, states and numbers, never words. Every change of anything that belongs to
 * a consortium is recorded under its key, so that the record tells of it to those alone for whom the consortium exists.
 */
export function recordOf(key: string, before: Values | null, after: Values | null): Change {
  return { targetType: "Consortium", targetKey: key, before, after };
}

/** Records a change of a consortium, or of what belongs to it, and tells those who follow it. */
export async function recordAndTell(transaction: AuditedTransaction, change: Change): Promise<void> {
  await transaction.record(change);
  transaction.announce({ channel: "consortiumChanged", key: change.targetKey });
}

/** The parts of its content in which a consortium differs from what it is to be. */
export function changedParts(before: Consortium, content: ConsortiumContent): string[] {
  return Object.entries(content)
    .filter(([part, value]) => {
      return JSON.stringify(before[part as keyof ConsortiumContent]) !== JSON.stringify(value);
    })
    .map(([part]) => part);
}
