import { rounded } from "../../collections/rounded";
import type { CollaborationNetwork } from "../network.type";
import { profileIndex } from "./profiles";

/** An actor whose profile resembles another's. */
export interface TopicNeighbour {
  readonly actor: number;
  readonly score: number;
  readonly sharedTopicCount: number;
}

/**
 * The actors whose topics resemble those of an actor, highest score first, then by key: the cosine of both profiles, see
 * SharedTopicNeighbourEdge.score. O(entries of all profiles that have a topic of the owner).
 *
 * @param admits whether an actor may be a neighbour
 */
export function topicNeighbours(
  network: CollaborationNetwork,
  owner: number,
  { minSharedTopics, admits }: { minSharedTopics: number; admits: (actor: number) => boolean },
): TopicNeighbour[] {
  const { profiles } = network;
  const { offsets, actors, positions, rarities, norms } = profileIndex(network);
  const products = new Float64Array(norms.length);
  const shared = new Uint16Array(norms.length);
  const met: number[] = [];
  const isMet = new Uint8Array(norms.length);
  for (let own = profiles.offsets[owner]!; own < profiles.offsets[owner + 1]!; own += 1) {
    const topic = profiles.topics[own]!;
    const factor = profiles.weights[own]! * rarities[topic]! * rarities[topic]!;
    for (let entry = offsets[topic]!; entry < offsets[topic + 1]!; entry += 1) {
      const actor = actors[entry]!;
      const position = positions[entry]!;
      if (isMet[actor] === 0) met.push(actor);
      isMet[actor] = 1;
      products[actor]! += factor * profiles.weights[position]!;
      if (profiles.isDirect[own] === 1 || profiles.isDirect[position] === 1) shared[actor]! += 1;
    }
  }
  return met
    .filter((actor) => actor !== owner && shared[actor]! >= minSharedTopics && admits(actor))
    .map((actor) => ({
      actor,
      score: rounded(products[actor]! / (norms[owner]! * norms[actor]!)),
      sharedTopicCount: shared[actor]!,
    }))
    .sort((one, other) => other.score - one.score || one.actor - other.actor);
}
