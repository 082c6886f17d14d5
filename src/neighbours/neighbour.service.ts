import type { Actor } from "../actors/actor.type";
import type { FreshnessService } from "../projection/freshness.service";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { type FindsByKey, found } from "../links/found";
import type { Topic } from "../topics/topic.type";
import type { ExplainedPair, NeighbourReader } from "./neighbour-reader.type";
import type { Neighbourhood, SharedTopic } from "./neighbour.type";
import { pairLoader } from "./pairLoader";

/** How many topics explain a score at most. */
export const SHARED_TOPIC_LIMIT = 20;

/** Answers who works on the same; one per request, so that its loaders batch and remember. */
export class NeighbourService {
  constructor(
    private readonly reader: NeighbourReader,
    private readonly topics: FindsByKey<Topic>,
    private readonly freshness: FreshnessService,
  ) {}

  private readonly ofActorsLoader = relationLoader(this.reader.ofActors);
  private readonly explanations = pairLoader((pairs) => this.reader.explain(pairs, SHARED_TOPIC_LIMIT));
  private readonly distances = pairLoader((pairs) => this.reader.hops(pairs));

  /** The shared-topic neighbours of an actor; the relation carries NeighbourParams. @throws UNAVAILABLE as FreshnessService does */
  async ofActor(key: string, relation: Relation, minRevision: number | null = null) {
    const revision = await this.freshness.revision(minRevision);
    const neighbours = await relationConnection(this.ofActorsLoader, key, relation, {
      node: (actor: Actor) => actor,
      edge: ({ score, sharedTopicCount, alreadyCollaborates, node }): Neighbourhood => ({
        score,
        sharedTopicCount,
        alreadyCollaborates,
        ownerKey: key,
        neighbourKey: node.key,
      }),
    });
    return { ...neighbours, revision };
  }

  /** The topics that add most to a score. */
  async sharedTopics(neighbourhood: Neighbourhood): Promise<SharedTopic[]> {
    const explained = await this.explained(neighbourhood);
    return Promise.all(
      (explained?.topics ?? []).map(async ({ key, ...rest }) => ({
        topic: found(await this.topics.byKey(key), key),
        ...rest,
      })),
    );
  }

  /** What the topics beyond those add together. */
  async otherContribution(neighbourhood: Neighbourhood): Promise<number> {
    return (await this.explained(neighbourhood))?.unlisted ?? 0;
  }

  /** Fewest collaboration links between both; null when more than 3. */
  async hops({ ownerKey, neighbourKey }: Neighbourhood): Promise<number | null> {
    return (await this.distances.load({ source: ownerKey, target: neighbourKey }))?.hops ?? null;
  }

  private explained({ ownerKey, neighbourKey }: Neighbourhood): Promise<ExplainedPair | null> {
    return this.explanations.load({ source: ownerKey, target: neighbourKey });
  }
}
