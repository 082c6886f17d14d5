import type { Database, Transaction } from "../../neo4j/database.type";
import type { ConsortiumState } from "../consortium.enums";
import type { Consortium } from "../consortium.type";
import { type StoredConsortium, toConsortium } from "../toConsortium";
import type { ConsortiumFigures, ConsortiumOutcome } from "./outcome.type";

/** What a change of state says besides; what is null stays as it was. */
export interface NewState {
  state: ConsortiumState;
  submittedOn: string | null;
  programme: string | null;
  decidedOn: string | null;
  rejectionReason: string | null;
  projectKey: string | null;
}

/** Reads and writes what became of consortia. */
export class ConsortiumOutcomeRepository {
  constructor(private readonly database: Database) {}

  /** What became of consortia that exist for who asks, by key. */
  ofConsortia(keys: readonly string[]): Promise<{ ownerKey: string; outcome: ConsortiumOutcome }[]> {
    return this.database.read("consortium-outcomes/list-of-consortia", { keys });
  }

  /** What became of a locked one; null before its proposal was handed in. */
  async read(transaction: Transaction, key: string): Promise<ConsortiumOutcome | null> {
    const statement = "consortium-outcomes/list-of-consortia";
    const [row] = await transaction.run<{ outcome: ConsortiumOutcome }>(statement, { keys: [key] });
    return row?.outcome ?? null;
  }

  /**
   * Sets how far a locked one has got, and raises its version. It is formed no longer, which ends its searches for partners.
   *
   * @returns it as it is then
   */
  async write(transaction: Transaction, key: string, state: NewState): Promise<Consortium> {
    const statement = "consortium-outcomes/write-state";
    const [row] = await transaction.run<{ consortium: StoredConsortium }>(statement, { key, ...state });
    await transaction.run("partner-searches/close-of-consortium", { consortiumKey: key });
    return toConsortium(row!.consortium);
  }

  /** Which of a locked one's members are confirmed, its lead first. */
  async confirmed(
    transaction: Transaction,
    key: string,
  ): Promise<{ actorKey: string; isExample: boolean }[]> {
    return transaction.run("consortium-outcomes/list-confirmed", { key });
  }

  /** How many got how far in a year. */
  async figures(year: number): Promise<ConsortiumFigures> {
    const statement = "consortium-outcomes/count-of-year";
    const [row] = await this.database.read<ConsortiumFigures>(statement, { year });
    return row!;
  }
}
