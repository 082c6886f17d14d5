import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Recognisable } from "./possibleDuplicates";
import type { RegistrationState } from "./registration.enums";
import type { RegistrationFilterParams } from "./registration.filter";
import type { RegistrationContent } from "./registrationContent";
import type { StoredRegistration } from "./toRegistration";

/** Something that an institution is compared with. */
export type Candidate = Recognisable & { key: string };

/** What a registration becomes, and what its submitter is told. */
export interface NewState {
  state: RegistrationState;
  messageDe: string | null;
  messageEn: string | null;
  isDecided: boolean;
}

/** How many actors of each sort, and how many open registrations, an institution is compared with. */
const ACTORS_COMPARED = 50;
const REGISTRATIONS_COMPARED = 1_000;

type Row = { registration: StoredRegistration };

/** Reads and writes registrations. */
export class RegistrationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<StoredRegistration[]> {
    const rows = await this.database.read<Row>("registrations/find-by-keys", { keys });
    return rows.map(({ registration }) => registration);
  }

  /** The one whose token has that hash; null when there is none. */
  async byTokenHash(tokenHash: string): Promise<StoredRegistration | null> {
    const [row] = await this.database.read<Row>("registrations/find-by-token", { tokenHash });
    return row?.registration ?? null;
  }

  /** One page of all that match, in reading direction. */
  list(order: ListOrder, page: Page, filter: RegistrationFilterParams): Promise<(ListedRow & Row)[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: RegistrationFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("registrations/count", { filter });
    return row?.count ?? 0;
  }

  /** Actors that may be an institution. @param query for the full-text index */
  similarActors(host: string | null, query: string): Promise<Candidate[]> {
    return this.database.read<Candidate>("registrations/find-similar-actors", {
      host,
      query,
      limit: ACTORS_COMPARED,
    });
  }

  /** The open registrations, oldest first. */
  open(): Promise<Candidate[]> {
    return this.database.read<Candidate>("registrations/list-open", { limit: REGISTRATIONS_COMPARED });
  }

  /** Creates a registration. @returns it */
  async create(
    transaction: Transaction,
    { key, tokenHash, accountKey }: { key: string; tokenHash: string; accountKey: string | null },
    content: RegistrationContent,
  ): Promise<StoredRegistration> {
    await transaction.run("registrations/create-registration", { key, tokenHash, accountKey });
    return this.writeContent(transaction, key, content);
  }

  /** Gives a registration other content. @returns it */
  async writeContent(
    transaction: Transaction,
    key: string,
    content: RegistrationContent,
  ): Promise<StoredRegistration> {
    const [row] = await transaction.run<Row>("registrations/write-content", { key, ...content });
    return row!.registration;
  }

  /** Keeps everybody else from changing it until the transaction ends. @returns it; null when there is none */
  async lock(transaction: Transaction, key: string): Promise<StoredRegistration | null> {
    const [row] = await transaction.run<Row>("registrations/lock-registration", { key });
    return row?.registration ?? null;
  }

  /** Sets what has become of a registration. @returns it */
  async writeState(transaction: Transaction, key: string, state: NewState): Promise<StoredRegistration> {
    const [row] = await transaction.run<Row>("registrations/write-state", { key, ...state });
    return row!.registration;
  }
}
