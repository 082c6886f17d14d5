import { EVERYTHING, type NetworkChange, storedChange } from "../../projection/networkChange";
import type { CallOptions, Database, Transaction } from "../../neo4j/database.type";

/**
 * One write transaction that raises the network revision only if `work` says that public network data changed: repeating
 * an import, or deriving what was right already, leaves it where it was. Unless `work` says what changed, everything may have.
 */
export function writeIfChanged<Result extends { isChanged: boolean; change?: NetworkChange }>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
  options?: CallOptions,
): Promise<Result> {
  return database.write(async (transaction) => {
    const result = await work(transaction);
    if (result.isChanged)
      await transaction.run("technical/bump-network-revision", {
        ...storedChange(result.change ?? EVERYTHING),
      });
    return result;
  }, options);
}
