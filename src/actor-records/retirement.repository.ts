import { encodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { type ListedRow, readOrderedList } from "../loading/orderedList";
import type { Database } from "../neo4j/database.type";
import { RETIRED_ORDER, type RetiredActorFilterParams } from "./retirement.filter";
import type { RetiredActor } from "./retirement.type";

/** A retired actor as actor-records/retired-summary returns it. */
export type StoredRetiredActor = Omit<RetiredActor, "id">;

/** Reads the actors that are no longer in the network. */
export class RetirementRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name a retired actor, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<RetiredActor[]> {
    const statement = "actor-records/find-retired-by-keys";
    const rows = await this.database.read<{ retired: StoredRetiredActor }>(statement, { keys });
    return rows.map(({ retired }) => toRetiredActor(retired));
  }

  /** One page of those that match, in reading direction. */
  list(page: Page, filter: RetiredActorFilterParams) {
    return readOrderedList<ListedRow & { retired: StoredRetiredActor }>(this.database, RETIRED_ORDER, page, {
      filter,
    });
  }

  /** How many match. */
  async count(filter: RetiredActorFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("actor-records/count-retired", { filter });
    return row?.count ?? 0;
  }
}

/** The retired actor that a stored one stands for. */
export function toRetiredActor(stored: StoredRetiredActor): RetiredActor {
  return { ...stored, id: encodeId("RetiredActor", stored.key) };
}
