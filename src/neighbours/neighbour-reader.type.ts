import type { Actor } from "../actors/actor.type";
import type { Pair } from "../links/pairs";
import type { ReadRelation, RelationEdge } from "../loading/relationLoader";

/** A neighbour as found. */
export interface NeighbourRow extends RelationEdge<Actor> {
  score: number;
  sharedTopicCount: number;
  alreadyCollaborates: boolean;
}

/** What a pair's score is made of. */
export interface ExplainedPair extends Pair {
  topics: { key: string; isNamed: boolean; contribution: number }[];
  unlisted: number;
}

/** Reads the shared-topic neighbours of actors. */
export interface NeighbourReader {
  readonly ofActors: ReadRelation<NeighbourRow>;
  /** What the topics in common add to the scores, at most `limit` topics a pair, largest first. */
  explain(pairs: readonly Pair[], limit: number): Promise<ExplainedPair[]>;
  /** Fewest links between the actors of each pair; one farther away than 3 is left out. */
  hops(pairs: readonly Pair[]): Promise<(Pair & { hops: number })[]>;
}
