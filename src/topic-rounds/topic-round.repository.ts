import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import { type StoredTopicRound, type TopicRound, toTopicRound } from "./topic-round.type";

/** A round to be. */
export interface NewTopicRound {
  key: string;
  lighthouseKey: string;
  titleDe: string;
  titleEn: string;
  closesAt: string | null;
}

/** Reads and writes topic rounds. */
export class TopicRoundRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<TopicRound[]> {
    const rows = await this.database.read<{ round: StoredTopicRound }>("topic-rounds/find-by-keys", { keys });
    return rows.map(({ round }) => toTopicRound(round));
  }

  readonly ofLighthouses = readRelation<RelationEdge<StoredTopicRound>>(
    this.database,
    "topic-rounds/list-of-lighthouses",
  );

  /** What those for whom the viewer speaks voted for. */
  ownVotes(keys: readonly string[]) {
    return this.database.read<{ ownerKey: string; actorKey: string; proposalKey: string }>(
      "topic-rounds/list-own-votes",
      { keys },
    );
  }

  /** Key of the open round of a lighthouse; null if there is none. */
  async openRound(transaction: Transaction, lighthouseKey: string): Promise<string | null> {
    const [row] = await transaction.run<{ key: string }>("topic-rounds/find-open", { lighthouseKey });
    return row?.key ?? null;
  }

  /** Makes everybody else wait who would change a round. */
  async lock(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("topic-rounds/lock-round", { key });
  }

  /** The round as the transaction sees it; null if there is none. */
  async byKey(transaction: Transaction, key: string): Promise<TopicRound | null> {
    const [row] = await transaction.run<{ round: StoredTopicRound }>("topic-rounds/find-by-keys", {
      keys: [key],
    });
    return row ? toTopicRound(row.round) : null;
  }

  /** Opens a round. */
  async create(transaction: Transaction, round: NewTopicRound): Promise<void> {
    await transaction.run("topic-rounds/create-round", { ...round });
  }

  /** Closes a round. */
  async close(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("topic-rounds/close-round", { key });
  }
}
