import type { Transaction } from "../neo4j/database.type";
import type { PropertyValue } from "../search/indexProperties";
import type { MergedFields } from "./mergedFields";

/** What was kept of a merge, beside the values of the fields that it replaced. */
export interface MergeRecord {
  takenFields: string[];
  addedAliases: string[];
  addedCitySpellings: string[];
  /** Of the survivor, before. */
  fieldSources?: string[];
  aliases?: string[];
  citySpellings?: string[];
  /** Keys of what is gone. */
  removedKeys: string[];
  /** Keys of the claims and declarations that were withdrawn. */
  claimKeys: string[];
  declarationKeys: string[];
}

/** A merge as it is found for undoing it. */
export interface FoundMerge {
  survivorKey: string;
  isPresent: boolean;
  record: MergeRecord | null;
}

/** What became of a tie that a merge took. */
export interface ReturnedTie {
  type: string;
  otherKey: string | null;
  outcome: "GIVEN_BACK" | "CHANGED" | "REMOVED";
}

type Pair = Readonly<Record<"duplicateKey" | "survivorKey", string>>;

/** Keeps what merges replace, and gives it back. */
export class UndoRepository {
  /** Keeps what a survivor is about to take over from a duplicate; both are as they were still. */
  async keep(transaction: Transaction, pair: Pair, fields: MergedFields): Promise<void> {
    const { duplicateKey } = pair;
    const takenFields = fields.fills
      .filter(({ fromKey }) => fromKey === duplicateKey)
      .map(({ field }) => field);
    const { aliases, citySpellings } = fields.added(duplicateKey);
    const lists = { addedAliases: aliases, addedCitySpellings: citySpellings };
    await transaction.run("actor-records/record-merge", { ...pair, takenFields, ...lists });
  }

  /** Keeps what a merge ended on behalf of a duplicate. */
  async keepEnded(
    transaction: Transaction,
    duplicateKey: string,
    ended: Pick<MergeRecord, "removedKeys" | "claimKeys" | "declarationKeys">,
  ): Promise<void> {
    await transaction.run("actor-records/record-ended", { duplicateKey, ...ended });
  }

  /** The merge by which an actor left the network; null when it did not so. */
  async find(transaction: Transaction, key: string): Promise<FoundMerge | null> {
    const [row] = await transaction.run<FoundMerge>("actor-records/find-merge", { key });
    return row ?? null;
  }

  /** Brings the duplicate back, with all that can be given back. @returns what became of each tie and each field */
  async giveBack(transaction: Transaction, pair: Pair, record: MergeRecord) {
    const { duplicateKey, survivorKey } = pair;
    await transaction.run("actor-records/restore-merged", { key: duplicateKey });
    await transaction.run("actor-records/revive-own-partnerships", pair);
    const ties = await transaction.run<ReturnedTie>("actor-records/give-back-ties", pair);
    // What is the duplicate's own has the survivor's key in its own, for the merge gave it to that one.
    const reversed = { duplicateKey: survivorKey, survivorKey: duplicateKey };
    await transaction.run("actor-records/rename-owned-nodes", reversed);
    const { claimKeys, declarationKeys } = record;
    await transaction.run("actor-records/reopen-ended", { claimKeys, declarationKeys });
    await transaction.run("actor-records/unite-open-claims", { actorKey: duplicateKey });
    const fields = await transaction.run<{ field: string; isGivenBack: boolean }>(
      "actor-records/give-back-fields",
      pair,
    );
    await transaction.run("actor-records/remove-merge-record", pair);
    return { ties, fields };
  }

  /** Writes what else changes of the survivor, and raises its version. */
  async change(
    transaction: Transaction,
    survivorKey: string,
    changes: Record<string, PropertyValue>,
  ): Promise<void> {
    await transaction.run("actor-records/change-actor", { key: survivorKey, changes });
  }
}
