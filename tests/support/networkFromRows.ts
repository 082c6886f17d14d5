import { ActivityCollector } from "../../src/projection/activityCollector";
import { ActorCollector } from "../../src/projection/actorCollector";
import type { CollaborationNetwork, ProjectedTopics } from "../../src/projection/network.type";
import type { Revisions } from "../../src/projection/projection.repository";
import type { ActivityRow, ActorRow } from "../../src/projection/rows.type";
import { Turns } from "../../src/collections/turns";

/** Rows of a network by key, as the database would give them. */
export interface NetworkRows {
  readonly actors: ReadonlyMap<string, ActorRow>;
  readonly activities: ReadonlyMap<string, ActivityRow>;
}

/** The network that is read of these rows. */
export async function networkFromRows(
  rows: NetworkRows,
  topics: ProjectedTopics,
): Promise<Omit<CollaborationNetwork, keyof Revisions>> {
  const actorCollector = new ActorCollector(topics);
  sorted(rows.actors).forEach((row) => actorCollector.add(row));
  const { actors, profiles } = actorCollector.finish();
  const activityCollector = new ActivityCollector(actors, topics);
  sorted(rows.activities).forEach((row) => activityCollector.add(row));
  return { topics, actors, profiles, ...(await activityCollector.finish(new Turns())) };
}

/** Rows in the order of keys. */
export function sorted<Row extends { key: string }>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
