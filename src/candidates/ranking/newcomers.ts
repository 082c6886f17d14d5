import { rounded } from "../../collections/rounded";
import { impliedTopics } from "../../projection/algorithms/impliedTopics";
import { topicFit } from "../../projection/algorithms/topicFit";
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
 * of what an actor works on and the topics with all that these imply, each weighted by how rare it is.
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
  const fit = topicFit(network, impliedTopics(network, topics));
  return actors
    .map((actor) => {
      const topicFit = rounded(fit[actor]!);
      const offersOnTopic = offering.has(actor);
      return { actor, topicFit, offersOnTopic, score: rounded(topicFit + (offersOnTopic ? OFFER_BONUS : 0)) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.actor - other.actor);
}
