import type { Database, Params } from "../neo4j/database.type";
import { ActivityCollector } from "./activityCollector";
import { ActorCollector } from "./actorCollector";
import { buildTopics } from "./buildTopics";
import type { CollaborationNetwork } from "./network.type";
import {
  ChangedKeys,
  EVERYTHING,
  type NetworkChange,
  type StoredChange,
  toNetworkChange,
} from "./networkChange";
import type { ActivityRow, ActorRow, TopicRow } from "./rows.type";
import { Turns } from "../collections/turns";

/** What the database says of how often the network has changed. */
export type Revisions = Pick<CollaborationNetwork, "revision" | "privateRevision">;

/** What an actor takes part in and which actors are a part of it, by key. */
export interface ActorTies {
  readonly key: string;
  readonly activities: readonly string[];
  readonly parts: readonly string[];
}

/** Beyond so many revisions nobody looks for what each of them changed. */
const MOST_REVISIONS = 200;

/** Reads the network, whole or what has changed of it. */
export class ProjectionRepository {
  constructor(private readonly database: Database) {}

  async revisions(): Promise<Revisions> {
    const [row] = await this.database.read<Revisions>("projection/read-revisions");
    return row!;
  }

  /** The same, once all that a write has changed is there which was about to end: what is read then is never half of it. */
  async settledRevisions(): Promise<Revisions> {
    const [row] = await this.database.write((transaction) =>
      transaction.run<Revisions>("projection/await-revisions"),
    );
    return row!;
  }

  async participationCount(): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("projection/count-participations");
    return row!.count;
  }

  /** What the revisions after one state up to another changed in all; EVERYTHING where that is not known. */
  async changesBetween(since: Revisions, until: Revisions): Promise<NetworkChange | typeof EVERYTHING> {
    const [publicOnes, privateOnes] = [
      until.revision - since.revision,
      until.privateRevision - since.privateRevision,
    ];
    if (publicOnes < 0 || privateOnes < 0 || publicOnes + privateOnes > MOST_REVISIONS) return EVERYTHING;
    const keys = [
      ...Array.from({ length: publicOnes }, (_, index) => `network|${since.revision + 1 + index}`),
      ...Array.from({ length: privateOnes }, (_, index) => `private|${since.privateRevision + 1 + index}`),
    ];
    const rows = await this.database.read<StoredChange>("projection/find-changes", { keys });
    if (rows.length < keys.length) return EVERYTHING;
    const changed = new ChangedKeys();
    rows.forEach((row) => changed.add(toNetworkChange(row)));
    return changed.all();
  }

  /** What is tied to the actors with these keys; one that there is not has no entry. */
  ties(keys: readonly string[]): Promise<ActorTies[]> {
    return this.database.read("projection/list-ties", { keys });
  }

  /** The actors with these keys, in the order of keys; one that there is not is left out. */
  actors(keys: readonly string[], signal: AbortSignal): Promise<ActorRow[]> {
    return this.all("projection/find-actors", keys, signal);
  }

  /** The activities with these keys, in the same way. */
  activities(keys: readonly string[], signal: AbortSignal): Promise<ActivityRow[]> {
    return this.all("projection/find-activities", keys, signal);
  }

  /**
   * Reads the network; half of it may be older than the other half when somebody writes meanwhile.
   *
   * @param signal ends it between two rows, with the reason of the signal
   */
  async read(signal: AbortSignal): Promise<Omit<CollaborationNetwork, keyof Revisions>> {
    const topicRows: TopicRow[] = [];
    await this.each<TopicRow>("projection/list-topics", {}, signal, (row) => topicRows.push(row));
    const topics = buildTopics(topicRows);
    const actorCollector = new ActorCollector(topics);
    await this.each<ActorRow>("projection/list-actors", {}, signal, (row) => actorCollector.add(row));
    const turns = new Turns(signal);
    const { actors, profiles } = actorCollector.finish();
    await turns.pass();
    const activityCollector = new ActivityCollector(actors, topics);
    await this.each<ActivityRow>("projection/list-activities", {}, signal, (row) =>
      activityCollector.add(row),
    );
    await turns.pass();
    return { topics, actors, profiles, ...(await activityCollector.finish(turns)) };
  }

  private async all<Row>(statement: string, keys: readonly string[], signal: AbortSignal): Promise<Row[]> {
    const rows: Row[] = [];
    if (keys.length > 0) await this.each<Row>(statement, { keys }, signal, (row) => rows.push(row));
    return rows;
  }

  private async each<Row>(
    statement: string,
    params: Params,
    signal: AbortSignal,
    take: (row: Row) => void,
  ): Promise<void> {
    const turns = new Turns(signal);
    for await (const row of this.database.stream<Row>(statement, params, { timeoutMs: 0 })) {
      take(row);
      await turns.next();
    }
  }
}
