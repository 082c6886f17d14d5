import DataLoader from "dataloader";
import { groupBy } from "../collections/groupBy";

/** Loads short lists by owner, in the statement's order; empty for an owner without rows. */
export type ManyLoader<Row> = DataLoader<string, Row[]>;

/** One per request and list that never passes some fifty rows; longer lists are relations with pages. */
export function manyLoader<Row extends { ownerKey: string }>(
  read: (keys: readonly string[]) => Promise<Row[]>,
): ManyLoader<Row> {
  return new DataLoader(
    async (keys) => {
      const byOwner = groupBy(await read(keys), ({ ownerKey }) => ownerKey);
      return keys.map((key) => byOwner.get(key) ?? []);
    },
    { maxBatchSize: 500 },
  );
}
