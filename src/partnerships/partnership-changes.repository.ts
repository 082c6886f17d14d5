import type { Database, Transaction } from "../neo4j/database.type";
import type { PartnershipChange } from "./partnership.enums";
import type { PartnershipState } from "./partnership-state.type";
import type { Partnership } from "./partnership.type";
import { statedProperties } from "./partnershipProperties";
import { type StoredPartnership, toPartnership } from "./toPartnership";

/** An actor of a partnership. */
export interface PartnershipParty {
  actorKey: string;
  since: string | null;
  until: string | null;
  agreesToPublish: boolean;
}

/** A partnership that is locked for a change. */
export interface LockedPartnership {
  partnership: Partnership;
  fieldSources: string[];
  parties: PartnershipParty[];
}

/** What the actors of a partnership may know of it beside what it says. */
export interface PartnershipPast {
  ownerKey: string;
  partyKeys: string[];
  agreeingKeys: string[];
  states: PartnershipState[];
}

/** What a partnership says of itself. */
export type PartnershipFields = Pick<Partnership, "name" | "kind" | "startDate" | "endDate">;

/** Changes partnerships, keeping what they were. */
export class PartnershipChangesRepository {
  constructor(private readonly database: Database) {}

  /** Locks one; null when there is none that exists for who asks. */
  async lock(transaction: Transaction, key: string): Promise<LockedPartnership | null> {
    const [row] = await transaction.run<
      Omit<LockedPartnership, "partnership"> & { partnership: StoredPartnership }
    >("partnerships/lock", { key });
    return row ? { ...row, partnership: toPartnership(row.partnership) } : null;
  }

  /** Keeps the present state and raises the version, before a change. */
  async keepState(transaction: Transaction, key: string, change: PartnershipChange): Promise<void> {
    await transaction.run("partnerships/create-state", { key, change });
  }

  /** Changes what one says of itself. */
  async writeFields(
    transaction: Transaction,
    key: string,
    fields: PartnershipFields,
    fieldSources: readonly string[],
  ): Promise<void> {
    const properties = statedProperties(key, fields.name, fieldSources);
    await transaction.run("partnerships/write-fields", { key, ...fields, ...properties });
  }

  /** Lets an actor leave. @param until last day, inclusive */
  async writeDeparture(
    transaction: Transaction,
    key: string,
    actorKey: string,
    until: string,
  ): Promise<void> {
    await transaction.run("partnerships/write-departure", { key, actorKey, until });
  }

  /** Notes that actors agree to publish it. @returns how many have not agreed */
  async writeAgreement(transaction: Transaction, key: string, actorKeys: readonly string[]): Promise<number> {
    const statement = "partnerships/write-agreement";
    const [row] = await transaction.run<{ awaited: number }>(statement, { key, actorKeys });
    return row!.awaited;
  }

  /** Keeps one from the public, or shows it. */
  async writeVisibility(transaction: Transaction, key: string, isPrivate: boolean): Promise<void> {
    await transaction.run("partnerships/write-visibility", { key, isPrivate });
  }

  /** The latest former states of partnerships, newest first. */
  pastOf(keys: readonly string[], limit: number): Promise<PartnershipPast[]> {
    return this.database.read<PartnershipPast>("partnerships/list-states", { keys, limit });
  }
}
