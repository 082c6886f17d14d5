import { doubles } from "../../collections/doubles";
import type { History } from "./history";
import { blockOf } from "./vocabulary";
import { askedBlocks, type QueryVector } from "./question";

/**
 * How well each actor's profile fits a subject: the cosine of both over the vocabularies that the question uses, so that
 * what a profile says in another one neither helps nor harms.
 */
export function topicFit(history: History, query: QueryVector): Float64Array {
  const { profiles, vocabulary, network } = history;
  // By token: what is asked for is looked up for every entry of every profile.
  const wanted = new Float64Array(history.rarities.length);
  for (const block of askedBlocks(query)) for (const [token, value] of query[block]) wanted[token] = value;
  const length = Math.sqrt(wanted.reduce((sum, value) => sum + value * value, 0)) || 1;
  const asked = new Set<string>(askedBlocks(query));
  const isAsked = Uint8Array.from(history.rarities, (_, token) =>
    asked.has(token < vocabulary.topicCount ? blockOf(network, token) : "PROGRAMME") ? 1 : 0,
  );
  return doubles(network.actors.keys.length, (actor) => {
    let [product, square] = [0, 0];
    for (let at = profiles.offsets[actor]!; at < profiles.offsets[actor + 1]!; at += 1) {
      const [token, value] = [profiles.tokens[at]!, profiles.values[at]!];
      if (isAsked[token] === 0) continue;
      square += value * value;
      product += value * wanted[token]!;
    }
    return square === 0 ? 0 : product / (Math.sqrt(square) * length);
  });
}

/** How much the subject of an activity resembles what is asked for: the mean of the cosines of the asked vocabularies. */
export function subjectSimilarity({ subjects }: History, query: QueryVector, activity: number): number {
  const blocks = askedBlocks(query);
  let sum = 0;
  for (let at = subjects.offsets[activity]!; at < subjects.offsets[activity + 1]!; at += 1) {
    const token = subjects.tokens[at]!;
    for (const block of blocks) sum += subjects.values[at]! * (query[block].get(token) ?? 0);
  }
  return blocks.length === 0 ? 0 : sum / blocks.length;
}
