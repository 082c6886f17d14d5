import { badUserInput } from "../graphql/errors";
import { encodeId } from "../graphql/nodeId";
import type { Position } from "../graphql/cursor";
import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import { readRelation } from "../loading/readRelation";
import type { ReadRelation, RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import { fold } from "../text/fold";
import type { ExpertFilterParams } from "./expert.filter";
import { EXPERT_ORDER } from "./expert.orders";
import type { CheckedExpert } from "./expert.schema";
import type { ExpertProfile } from "./expert.type";

/** A profile as experts/summary returns it. */
export type StoredExpert = Omit<ExpertProfile, "id">;

/** The profile that a stored one stands for. */
export function toExpert(stored: StoredExpert): ExpertProfile {
  return { ...stored, id: encodeId("ExpertProfile", stored.key) };
}

/** Reads and writes expert profiles. */
export class ExpertRepository {
  constructor(private readonly database: Database) {
    this.ofActors = readRelation<RelationEdge<StoredExpert>>(database, "experts/list-of-actors");
  }

  /** Those of the keys that name one that the asker may see. */
  async byKeys(keys: readonly string[]): Promise<ExpertProfile[]> {
    return (await this.database.read<{ expert: StoredExpert }>("experts/find-by-keys", { keys })).map(
      ({ expert }) => toExpert(expert),
    );
  }

  /** The asker's own. */
  async own(): Promise<ExpertProfile[]> {
    const rows = await this.database.read<{ expert: StoredExpert }>("experts/list-of-account", {});
    return rows.map(({ expert }) => toExpert(expert));
  }

  /**
   * One page of all public ones that match, in reading direction.
   *
   * @throws BAD_USER_INPUT for the cursor of a profile that was withdrawn meanwhile
   */
  async list(page: Page, filter: ExpertFilterParams): Promise<(ListedRow & { expert: StoredExpert })[]> {
    const keys = [page.after, page.before].flatMap((position) => (position === null ? [] : [position.key]));
    const places = new Map<string, string>();
    if (keys.length > 0) {
      const rows = await this.database.read<{ key: string; sortKey: string }>("experts/find-positions", {
        keys,
      });
      rows.forEach(({ key, sortKey }) => places.set(key, sortKey));
    }
    const placed = (position: Position | null, argument: string) => {
      if (position === null) return null;
      const key = places.get(position.key);
      if (key === undefined) throw badUserInput(argument, GONE(argument));
      return { ...position, key };
    };
    const after = placed(page.after, "after");
    return readOrderedList(
      this.database,
      EXPERT_ORDER,
      { ...page, after, before: placed(page.before, "before") },
      { filter },
    );
  }

  /** How many public ones match. */
  async count(filter: ExpertFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("experts/count", { filter });
    return row?.count ?? 0;
  }

  /** Those under actors. */
  readonly ofActors: ReadRelation<RelationEdge<StoredExpert>>;

  /** Locks a person's profile under an actor; null when there is none. */
  async lockOwn(
    transaction: Transaction,
    accountKey: string,
    actorKey: string,
  ): Promise<ExpertProfile | null> {
    const params = { accountKey, actorKey };
    const [row] = await transaction.run<{ expert: StoredExpert }>("experts/lock-own", params);
    return row ? toExpert(row.expert) : null;
  }

  /** Locks a profile; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<ExpertProfile | null> {
    const [row] = await transaction.run<{ expert: StoredExpert }>("experts/lock-profile", { key });
    return row ? toExpert(row.expert) : null;
  }

  /** Creates a profile that says nothing yet. */
  async create(transaction: Transaction, key: string, accountKey: string, actorKey: string): Promise<void> {
    await transaction.run("experts/create-profile", { key, accountKey, actorKey });
  }

  /** Sets what a profile says, with the consent. @returns it as it is then */
  async write(
    transaction: Transaction,
    key: string,
    checked: CheckedExpert,
    ties: { topicKeys: string[]; consentedAt: string },
  ): Promise<ExpertProfile> {
    const texts = [checked.name, checked.title, checked.aboutDe, checked.aboutEn];
    const searchText = texts.flatMap((text) => (text === null ? [] : [fold(text)])).join(" ");
    const values = { ...checked, searchText, sortKey: `${fold(checked.name)} ${key}` };
    const [row] = await transaction.run<{ expert: StoredExpert }>("experts/write-profile", {
      key,
      values,
      ...ties,
    });
    return toExpert(row!.expert);
  }

  /** Removes a profile. */
  async remove(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("experts/remove-profile", { key });
  }
}

const GONE = (argument: string) =>
  `Argument "${argument}" is the cursor of a profile that was withdrawn meanwhile. Start the list again.`;
