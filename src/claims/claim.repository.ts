import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import { CLAIM_ORDER } from "./claim.orders";
import type { ClaimState } from "./claim.type";
import type { StoredClaim } from "./toClaim";

/** A claim to be. */
export interface NewClaim {
  key: string;
  accountKey: string;
  actorKey: string;
  message: string;
}

/** What a claim becomes. */
export interface ClosedState {
  state: ClaimState;
  reasonDe: string | null;
  reasonEn: string | null;
}

type Row = { claim: StoredClaim };

/** Reads and writes claims. */
export class ClaimRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<StoredClaim[]> {
    const rows = await this.database.read<Row>("claims/find-by-keys", { keys });
    return rows.map(({ claim }) => claim);
  }

  /** The claims of accounts, newest first, at most 50 of each. */
  ofAccounts(keys: readonly string[]): Promise<(Row & { ownerKey: string })[]> {
    return this.database.read("claims/list-of-accounts", { keys });
  }

  /** One page of those in one of the states, in reading direction; null takes all. */
  list(page: Page, states: readonly ClaimState[] | null): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, CLAIM_ORDER, page, { states });
  }

  /** How many are in one of the states. */
  async count(states: readonly ClaimState[] | null): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("claims/count", { states });
    return row?.count ?? 0;
  }

  /** Creates a claim, unless one of the account and the actor is open. @returns the open one */
  async create(transaction: Transaction, claim: NewClaim): Promise<Row & { isNew: boolean }> {
    const openKey = `${claim.accountKey}|${claim.actorKey}`;
    const [row] = await transaction.run<Row & { isNew: boolean }>("claims/create-claim", {
      ...claim,
      openKey,
    });
    return row!;
  }

  /** Keeps everybody else from changing it until the transaction ends. @returns it; null when there is none */
  async lock(transaction: Transaction, key: string): Promise<StoredClaim | null> {
    const [row] = await transaction.run<Row>("claims/lock-claim", { key });
    return row?.claim ?? null;
  }

  /** Closes a claim. @returns it */
  async close(transaction: Transaction, key: string, closed: ClosedState): Promise<StoredClaim> {
    const [row] = await transaction.run<Row>("claims/write-state", { key, ...closed });
    return row!.claim;
  }

  /** Deletes some of those that were closed more than so many days ago. @returns which */
  removeDecided(
    transaction: Transaction,
    days: number,
    limit: number,
  ): Promise<{ key: string; state: string }[]> {
    return transaction.run("claims/remove-decided", { days, limit });
  }
}
