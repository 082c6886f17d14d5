import type { StoredActor } from "../actors/toActor";
import type { Pair } from "../links/pairs";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database } from "../neo4j/database.type";
import type { StoredTopic } from "../topics/toTopic";

/** A neighbour as the statement returns it. */
export interface NeighbourRow extends RelationEdge<StoredActor> {
  score: number;
  sharedTopicCount: number;
  alreadyCollaborates: boolean;
}

/** What a pair's score is made of. */
export interface ExplainedPair extends Pair {
  topics: { node: StoredTopic; isNamed: boolean; contribution: number }[];
  unlisted: number;
}

/** Reads the shared-topic neighbours of actors. */
export class NeighbourRepository {
  constructor(private readonly database: Database) {}

  readonly ofActors = readRelation<NeighbourRow>(this.database, "neighbours/list-of-actors");

  /** What the topics in common add to the scores, at most `limit` topics a pair, largest first. */
  explain(pairs: readonly Pair[], limit: number): Promise<ExplainedPair[]> {
    return this.database.read("neighbours/explain-pairs", { pairs, limit });
  }

  /** Fewest links between the actors of each pair; one farther away than 3 is left out. */
  hops(pairs: readonly Pair[]): Promise<(Pair & { hops: number })[]> {
    return this.database.read("neighbours/measure-hops", { pairs });
  }
}
