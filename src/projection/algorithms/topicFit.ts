import type { CollaborationNetwork } from "../network.type";
import { profileIndex } from "./profiles";

/**
 * How well what each actor works on fits some topics: the cosine of its profile and the topics, each as a vector of weights
 * times rarities, 0 to 1; 0 for all without topics. O(profiles that have one of them).
 */
export function topicFit(network: CollaborationNetwork, topics: readonly number[]): Float64Array {
  const { offsets, actors, positions, rarities, norms } = profileIndex(network);
  const fit = new Float64Array(network.actors.keys.length);
  let length = 0;
  for (const topic of topics) {
    const factor = rarities[topic]! * rarities[topic]!;
    // A topic that nobody works on is infinitely rare, and makes no difference between actors.
    if (!Number.isFinite(factor)) continue;
    length += factor;
    for (let entry = offsets[topic]!; entry < offsets[topic + 1]!; entry += 1)
      fit[actors[entry]!]! += factor * network.profiles.weights[positions[entry]!]!;
  }
  if (length === 0) return fit;
  return fit.map((product, actor) => (product === 0 ? 0 : product / (norms[actor]! * Math.sqrt(length))));
}
