import type { Database } from "../neo4j/database.type";
import { ActivityCollector } from "./activityCollector";
import { ActorCollector } from "./actorCollector";
import { buildTopics } from "./buildTopics";
import type { CollaborationNetwork } from "./network.type";
import type { ActivityRow, ActorRow, TopicRow } from "./rows.type";
import { Turns } from "./turns";

/** What the database says of how often the network has changed. */
export type Revisions = Pick<CollaborationNetwork, "revision" | "privateRevision">;

/** Reads the whole network. */
export class ProjectionRepository {
  constructor(private readonly database: Database) {}

  async revisions(): Promise<Revisions> {
    const [row] = await this.database.read<Revisions>("projection/read-revisions");
    return row!;
  }

  async participationCount(): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("projection/count-participations");
    return row!.count;
  }

  /**
   * Reads the network; half of it may be older than the other half when somebody writes meanwhile.
   *
   * @param signal ends it between two rows, with the reason of the signal
   */
  async read(signal: AbortSignal): Promise<Omit<CollaborationNetwork, keyof Revisions>> {
    const topicRows: TopicRow[] = [];
    await this.each<TopicRow>("projection/list-topics", signal, (row) => topicRows.push(row));
    const topics = buildTopics(topicRows);
    const actorCollector = new ActorCollector(topics);
    await this.each<ActorRow>("projection/list-actors", signal, (row) => actorCollector.add(row));
    const turns = new Turns(signal);
    const { actors, profiles } = actorCollector.finish();
    await turns.pass();
    const activityCollector = new ActivityCollector(actors, topics);
    await this.each<ActivityRow>("projection/list-activities", signal, (row) => activityCollector.add(row));
    await turns.pass();
    return { topics, actors, profiles, ...(await activityCollector.finish(turns)) };
  }

  private async each<Row>(statement: string, signal: AbortSignal, take: (row: Row) => void): Promise<void> {
    const turns = new Turns(signal);
    for await (const row of this.database.stream<Row>(statement, {}, { timeoutMs: 0 })) {
      take(row);
      await turns.next();
    }
  }
}
