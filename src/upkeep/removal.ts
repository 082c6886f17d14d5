import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { countRemoved, NothingLeft } from "./nothingLeft";

/**
 * Removes some of what is kept no longer, in one transaction. Several processes may at once: one at a time works, the others
 * find nothing left.
 *
 * @param action for the record of writes
 * @param remove deletes some and records each. @returns how many
 * @returns how many were removed
 */
export function removal(
  writes: WriteService,
  action: string,
  remove: (transaction: AuditedTransaction) => Promise<number>,
): Promise<number> {
  return countRemoved(
    writes.run(action, async (transaction) => {
      await transaction.run("upkeep/take-turn");
      const removed = await remove(transaction);
      if (removed === 0) throw new NothingLeft();
      return { removed };
    }),
  );
}
