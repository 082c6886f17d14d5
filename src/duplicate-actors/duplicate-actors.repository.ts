import type { Database, Transaction } from "../neo4j/database.type";

/** A stored actor with what tells it apart. */
export interface StoredCompared {
  key: string;
  isExample: boolean;
  names: string[];
  ownNames: string[];
  city: string | null;
  country: string | null;
  website: string | null;
  rorId: string | null;
  pic: string | null;
  /** Keys of those that it is not the same as. */
  otherKeys: string[];
}

/** Reads what tells actors apart, and writes who is not the same. */
export class DuplicateActorsRepository {
  constructor(private readonly database: Database) {}

  /** Every actor, by key. */
  compared(): Promise<StoredCompared[]> {
    return this.database.read("duplicate-actors/list-compared");
  }

  /** Says that two are not the same. @returns whether that was said before; null when one is not in the network */
  async dismiss(transaction: Transaction, keys: readonly string[], pairKey: string): Promise<boolean | null> {
    const statement = "duplicate-actors/dismiss-pair";
    const [row] = await transaction.run<{ wasDismissed: boolean }>(statement, { keys, pairKey });
    return row?.wasDismissed ?? null;
  }
}
