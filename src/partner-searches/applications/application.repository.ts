import type { Page } from "../../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../../loading/orderedList";
import { readRelation } from "../../loading/readRelation";
import type { RelationEdge } from "../../loading/relationLoader";
import type { Database, Transaction } from "../../neo4j/database.type";
import type { PartnerApplicationState } from "./application.enums";
import {
  APPLICATION_ORDER,
  type PartnerApplication,
  type StoredApplication,
  toApplication,
} from "./application.type";

type Row = { application: StoredApplication };

/** An application, with what the search says that it answers. */
export interface ReadApplication {
  application: PartnerApplication;
  soughtDe: string | null;
  soughtEn: string | null;
}

/** What an actor is of the consortium that seeks. */
export interface Applicant {
  isLead: boolean;
  /** It accepted, or somebody did so for it. */
  isMember: boolean;
  /** One is invented, the other real. */
  isMixed: boolean;
}

/** Reads and writes applications to searches for partners. Every change goes under the lock of the consortium. */
export class PartnerApplicationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one of an actor of who asks or for a consortium that they edit, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<PartnerApplication[]> {
    const rows = await this.database.read<Row>("partner-applications/find-by-keys", { keys });
    return rows.map(({ application }) => toApplication(application));
  }

  readonly ofConsortia = readRelation<RelationEdge<StoredApplication>>(
    this.database,
    "partner-applications/list-of-consortia",
  );

  /** One page of those of actors of who asks, in reading direction. */
  list(page: Page): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, APPLICATION_ORDER, page, {});
  }

  /** How many there are of actors of who asks. */
  async count(): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("partner-applications/count", {});
    return row?.count ?? 0;
  }

  /** What an actor that applies is of the locked consortium that seeks; null where either is gone. */
  async applicant(
    transaction: Transaction,
    consortiumKey: string,
    actorKey: string,
  ): Promise<Applicant | null> {
    const statement = "partner-applications/find-applicant";
    const [row] = await transaction.run<Applicant>(statement, { consortiumKey, actorKey });
    return row ?? null;
  }

  /** The application of an actor to a search; null when it did not apply. */
  async findOf(transaction: Transaction, searchKey: string, actorKey: string) {
    const statement = "partner-applications/find-of-actor";
    const [row] = await transaction.run<Row>(statement, { searchKey, actorKey });
    return row ? toApplication(row.application) : null;
  }

  /** Adds one. */
  async create(
    transaction: Transaction,
    application: {
      key: string;
      searchKey: string;
      actorKey: string;
      accountKey: string | null;
      message: string | null;
    },
  ): Promise<PartnerApplication> {
    const statement = "partner-applications/create-application";
    const [row] = await transaction.run<Row>(statement, { ...application });
    return toApplication(row!.application);
  }

  /** Key of the consortium that one is for; null when there is none for a consortium that who asks edits. */
  async consortiumOf(transaction: Transaction, key: string): Promise<string | null> {
    const statement = "partner-applications/find-consortium";
    const [row] = await transaction.run<{ consortiumKey: string }>(statement, { key });
    return row?.consortiumKey ?? null;
  }

  /** One that is there, read under the lock of its consortium. */
  async read(transaction: Transaction, key: string): Promise<ReadApplication> {
    const [row] = await transaction.run<Row & Omit<ReadApplication, "application">>(
      "partner-applications/read-application",
      { key },
    );
    return { ...row!, application: toApplication(row!.application) };
  }

  /** Decides one; what a person wrote in it goes. */
  async decide(
    transaction: Transaction,
    key: string,
    state: PartnerApplicationState,
  ): Promise<PartnerApplication> {
    const statement = "partner-applications/decide-application";
    const [row] = await transaction.run<Row>(statement, { key, state });
    return toApplication(row!.application);
  }
}
