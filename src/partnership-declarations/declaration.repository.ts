import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import type { DeclarationAnswer, DeclarationState } from "./declaration.enums";
import type { DeclarationFilterParams } from "./declaration.filter";
import { DECLARATION_ORDER } from "./declaration.orders";
import type { PartnershipDeclaration } from "./declaration.type";
import { type StoredDeclaration, toDeclaration } from "./toDeclaration";

/** An actor of a declaration, locked. */
export interface Party {
  key: string;
  name: string;
  isExample: boolean;
}

/** What there is already between the same actors: one of both. */
export interface Same {
  declarationKey: string | null;
  partnershipKey: string | null;
}

/** A declaration to be kept. */
export interface NewDeclaration {
  key: string;
  actorKey: string;
  partnerKeys: readonly string[];
  kind: string;
  name: string | null;
  startDate: string;
  endDate: string | null;
  isPrivate: boolean;
  isExample: boolean;
  note: string | null;
  topicKeys: readonly string[];
  projectKeys: readonly string[];
  accountKey: string | null;
}

/** Reads and writes declarations of partnerships. */
export class DeclarationRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that exists for who asks, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<PartnershipDeclaration[]> {
    const statement = "partnership-declarations/find-by-keys";
    const rows = await this.database.read<{ declaration: StoredDeclaration }>(statement, { keys });
    return rows.map(({ declaration }) => toDeclaration(declaration));
  }

  /** One page of those that match, in reading direction. */
  list(
    page: Page,
    filter: DeclarationFilterParams,
  ): Promise<(ListedRow & { declaration: StoredDeclaration })[]> {
    return readOrderedList(this.database, DECLARATION_ORDER, page, { filter });
  }

  /** How many match. */
  async count(filter: DeclarationFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("partnership-declarations/count", { filter });
    return row?.count ?? 0;
  }

  /** Locks one; null when there is none that exists for who asks. */
  async lock(transaction: Transaction, key: string): Promise<PartnershipDeclaration | null> {
    const statement = "partnership-declarations/lock";
    const [row] = await transaction.run<{ declaration: StoredDeclaration }>(statement, { key });
    return row ? toDeclaration(row.declaration) : null;
  }

  /** Locks actors. @returns those that are there, in the order of the keys */
  async lockParties(transaction: Transaction, keys: readonly string[]): Promise<Party[]> {
    const statement = "partnership-declarations/lock-parties";
    const rows = await transaction.run<Party>(statement, { keys: [...keys].sort() });
    return keys.flatMap((key) => rows.find((row) => row.key === key) ?? []);
  }

  /** What there is already of that kind between exactly these actors; null when there is nothing. */
  async findSame(transaction: Transaction, actorKeys: readonly string[], kind: string): Promise<Same | null> {
    const statement = "partnership-declarations/find-same";
    const [row] = await transaction.run<Same>(statement, { actorKeys, kind });
    return row ?? null;
  }

  /** Keeps a new one. */
  async create(transaction: Transaction, declaration: NewDeclaration): Promise<void> {
    await transaction.run("partnership-declarations/create", { ...declaration });
  }

  /** Notes a partner's answer. */
  async answer(
    transaction: Transaction,
    key: string,
    actorKey: string,
    answer: DeclarationAnswer,
  ): Promise<void> {
    await transaction.run("partnership-declarations/write-answer", { key, actorKey, answer });
  }

  /** Ends one. @param decline who declined, and why */
  async decide(
    transaction: Transaction,
    key: string,
    state: DeclarationState,
    decline: { reason: string | null; accountKey: string | null } = { reason: null, accountKey: null },
  ): Promise<void> {
    const { reason: declineReason, accountKey } = decline;
    await transaction.run("partnership-declarations/write-decision", {
      key,
      state,
      declineReason,
      accountKey,
    });
  }

  /** Makes a partnership of one. */
  async createPartnership(
    transaction: Transaction,
    partnership: {
      declarationKey: string;
      key: string;
      name: string;
      fieldSources: readonly string[];
      sortKey: string | null;
      searchNames: string | null;
      searchText: string | null;
    },
  ): Promise<void> {
    await transaction.run("partnership-declarations/create-partnership", partnership);
  }
}
