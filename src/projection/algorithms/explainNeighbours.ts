import { rounded } from "../../collections/rounded";
import type { CollaborationNetwork } from "../network.type";
import { profileIndex } from "./profiles";

/** What each topic that two actors have in common adds to the score of their profiles, largest first, then by key. */
export function explainNeighbours(network: CollaborationNetwork, one: number, other: number, limit: number) {
  const { offsets, topics, weights, isDirect } = network.profiles;
  const { rarities, norms } = profileIndex(network);
  const entries = new Map<number, number>();
  for (let entry = offsets[one]!; entry < offsets[one + 1]!; entry += 1) entries.set(topics[entry]!, entry);
  const shared: { topic: number; isNamed: boolean; contribution: number }[] = [];
  for (let entry = offsets[other]!; entry < offsets[other + 1]!; entry += 1) {
    const topic = topics[entry]!;
    const own = entries.get(topic);
    if (own === undefined) continue;
    const product = weights[own]! * weights[entry]! * rarities[topic]! * rarities[topic]!;
    shared.push({
      topic,
      isNamed: isDirect[own] === 1 || isDirect[entry] === 1,
      contribution: rounded(product / (norms[one]! * norms[other]!)),
    });
  }
  shared.sort((a, b) => b.contribution - a.contribution || a.topic - b.topic);
  return {
    topics: shared.slice(0, limit),
    unlisted: rounded(shared.slice(limit).reduce((sum, { contribution }) => sum + contribution, 0)),
  };
}
