import type { StoredActor } from "../actors/toActor";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database } from "../neo4j/database.type";
import type { StoredProject } from "../projects/toProject";

/** An actor by its work on a lighthouse's topics. */
export interface TopicActorRow extends RelationEdge<StoredActor> {
  weight: number;
  topicCount: number;
  isMember: boolean;
}

/** A project by its share in a lighthouse's topics. */
export interface TopicProjectRow extends RelationEdge<StoredProject> {
  topicCount: number;
}

/** Reads who and what touches lighthouses by topic. */
export class LighthouseTopicsRepository {
  constructor(private readonly database: Database) {}

  readonly actors = readRelation<TopicActorRow>(this.database, "actors/list-on-topics-of-lighthouses");

  readonly projects = readRelation<TopicProjectRow>(this.database, "projects/list-on-topics-of-lighthouses");
}
