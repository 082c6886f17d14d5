import { toActor } from "../actors/toActor";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { toTopic } from "../topics/toTopic";
import type { ExplainedPair, NeighbourRepository } from "./neighbour.repository";
import type { Neighbourhood, SharedTopic } from "./neighbour.type";
import { pairLoader } from "./pairLoader";

/** How many topics explain a score at most. */
export const SHARED_TOPIC_LIMIT = 20;

/** Answers who works on the same; one per request, so that its loaders batch and remember. */
export class NeighbourService {
  constructor(private readonly repository: NeighbourRepository) {}

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);
  private readonly explanations = pairLoader((pairs) => this.repository.explain(pairs, SHARED_TOPIC_LIMIT));
  private readonly distances = pairLoader((pairs) => this.repository.hops(pairs));

  /** The shared-topic neighbours of an actor; the relation carries NeighbourParams. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, {
      node: toActor,
      edge: ({ score, sharedTopicCount, alreadyCollaborates, node }): Neighbourhood => ({
        score,
        sharedTopicCount,
        alreadyCollaborates,
        ownerKey: key,
        neighbourKey: node.key,
      }),
    });
  }

  /** The topics that add most to a score. */
  async sharedTopics(neighbourhood: Neighbourhood): Promise<SharedTopic[]> {
    const explained = await this.explained(neighbourhood);
    return (explained?.topics ?? []).map(({ node, ...rest }) => ({ topic: toTopic(node), ...rest }));
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
