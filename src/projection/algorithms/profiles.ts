import { transposed } from "../collectRows";
import type { CollaborationNetwork, TopicRows } from "../network.type";

/** The profiles of all actors by topic, and what a comparison of two needs of them. */
export interface ProfileIndex {
  /** Who works on each topic. */
  readonly offsets: Uint32Array;
  readonly actors: Uint32Array;
  /** Position of each entry among the profiles' own. */
  readonly positions: Uint32Array;
  /** How rare each topic is: ln(1 + profiles / profiles with it), neither below 1: a topic that nobody has is as rare as one that one has. */
  readonly rarities: Float64Array;
  /** The length of each actor's profile as a vector of weights times rarities. */
  readonly norms: Float64Array;
}

const indexes = new WeakMap<TopicRows, ProfileIndex>();

/** The index of a network's profiles, made once for all states of the network that have the same ones. O(profiles). */
export function profileIndex(network: CollaborationNetwork): ProfileIndex {
  const { profiles, topics } = network;
  const known = indexes.get(profiles);
  if (known) return known;
  const turned = transposed(profiles.offsets, profiles.topics, topics.keys.length);
  const actorCount = network.actors.keys.length;
  let profiled = 0;
  for (let actor = 0; actor < actorCount; actor += 1)
    if (profiles.offsets[actor + 1]! > profiles.offsets[actor]!) profiled += 1;
  const rarities = Float64Array.from(topics.keys, (_key, topic) =>
    Math.log(1 + Math.max(1, profiled) / Math.max(1, turned.offsets[topic + 1]! - turned.offsets[topic]!)),
  );
  const norms = new Float64Array(actorCount);
  for (let actor = 0; actor < actorCount; actor += 1) {
    let sum = 0;
    for (let entry = profiles.offsets[actor]!; entry < profiles.offsets[actor + 1]!; entry += 1) {
      const component = profiles.weights[entry]! * rarities[profiles.topics[entry]!]!;
      sum += component * component;
    }
    norms[actor] = Math.sqrt(sum);
  }
  const index = {
    offsets: turned.offsets,
    actors: turned.owners,
    positions: turned.positions,
    rarities,
    norms,
  };
  indexes.set(profiles, index);
  return index;
}
