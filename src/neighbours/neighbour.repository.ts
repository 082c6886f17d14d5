import { type StoredActor, toActor } from "../actors/toActor";
import type { Pair } from "../links/pairs";
import { readRelation } from "../loading/readRelation";
import type { RelationRequest } from "../loading/relation";
import type { Database } from "../neo4j/database.type";
import type { ExplainedPair, NeighbourReader, NeighbourRow } from "./neighbour-reader.type";

type StoredNeighbour = Omit<NeighbourRow, "node"> & { node: StoredActor };

/** Reads the shared-topic neighbours of actors from the database. */
export class NeighbourRepository implements NeighbourReader {
  constructor(private readonly database: Database) {}

  private readonly stored = readRelation<StoredNeighbour>(this.database, "neighbours/list-of-actors");

  readonly ofActors = async (request: RelationRequest) =>
    (await this.stored(request)).map(({ edges, ...list }) => ({
      ...list,
      edges: edges.map((edge) => ({ ...edge, node: toActor(edge.node) })),
    }));

  explain(pairs: readonly Pair[], limit: number): Promise<ExplainedPair[]> {
    return this.database.read("neighbours/explain-pairs", { pairs, limit });
  }

  hops(pairs: readonly Pair[]): Promise<(Pair & { hops: number })[]> {
    return this.database.read("neighbours/measure-hops", { pairs });
  }
}
