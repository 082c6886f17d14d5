import { rounded } from "../../collections/rounded";
import { profileIndex } from "../../projection/algorithms/profiles";
import type { CollaborationNetwork } from "../../projection/network.type";

/** What an offer on the topics adds to a newcomer's score. */
const OFFER_BONUS = 0.25;

/** A newcomer with what it is ranked by. */
export interface RankedNewcomer {
  readonly actor: number;
  readonly score: number;
  readonly topicFit: number;
  readonly offersOnTopic: boolean;
}

/**
 * Actors by their topics and offers alone, highest score first, then by key; who has neither is left out. The fit is the cosine
 * of what an actor works on and the topics, each weighted by how rare it is.
 *
 * @param topics keys of the topics asked for
 * @param offering indexes of those that offer something on them
 */
export function rankNewcomers(
  network: CollaborationNetwork,
  actors: readonly number[],
  topics: readonly string[],
  offering: ReadonlySet<number>,
): RankedNewcomer[] {
  const wanted = wantedTopics(network, topics);
  const { profiles } = network;
  const { rarities, norms } = profileIndex(network);
  const length = Math.sqrt([...wanted.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  const fitOf = (actor: number) => {
    let product = 0;
    for (let entry = profiles.offsets[actor]!; entry < profiles.offsets[actor + 1]!; entry += 1) {
      const topic = profiles.topics[entry]!;
      product += profiles.weights[entry]! * rarities[topic]! * (wanted.get(topic) ?? 0);
    }
    return norms[actor] === 0 ? 0 : product / (norms[actor]! * length);
  };
  return actors
    .map((actor) => {
      const topicFit = rounded(fitOf(actor));
      const offersOnTopic = offering.has(actor);
      return { actor, topicFit, offersOnTopic, score: rounded(topicFit + (offersOnTopic ? OFFER_BONUS : 0)) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.actor - other.actor);
}

/** The topics with what they imply, each weighted by how rare it is. */
function wantedTopics(network: CollaborationNetwork, keys: readonly string[]): Map<number, number> {
  const { indexes, implied } = network.topics;
  const { rarities } = profileIndex(network);
  const wanted = new Map<number, number>();
  for (const key of keys) {
    const topic = indexes.get(key);
    if (topic === undefined) continue;
    for (let entry = implied.offsets[topic]!; entry < implied.offsets[topic + 1]!; entry += 1) {
      const found = implied.topics[entry]!;
      const value = implied.weights[entry]! * (Number.isFinite(rarities[found]!) ? rarities[found]! : 0);
      wanted.set(found, Math.max(value, wanted.get(found) ?? 0));
    }
  }
  return wanted;
}
