import type { CollaborationNetwork } from "../network.type";
import { profileIndex } from "./profiles";

/**
 * How well what each actor works on fits some topics: the cosine of its profile and the topics, each as a vector of weights
 * times rarities, 0 to 1; 0 for all without topics. O(profiles that have one of them).
 *
 * @param wanted how strongly each topic is meant, by index, above 0
 */
export function topicFit(network: CollaborationNetwork, wanted: ReadonlyMap<number, number>): Float64Array {
  const { offsets, actors, positions, rarities, norms } = profileIndex(network);
  const fit = new Float64Array(network.actors.keys.length);
  let square = 0;
  for (const [topic, weight] of wanted) {
    const component = weight * rarities[topic]!;
    square += component * component;
    const factor = component * rarities[topic]!;
    for (let entry = offsets[topic]!; entry < offsets[topic + 1]!; entry += 1)
      fit[actors[entry]!]! += factor * network.profiles.weights[positions[entry]!]!;
  }
  const length = Math.sqrt(square);
  return fit.map((product, actor) => (product === 0 ? 0 : product / (norms[actor]! * length)));
}
