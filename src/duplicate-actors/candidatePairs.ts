import { groupBy } from "../collections/groupBy";
import type { Comparable } from "../registrations/possibleDuplicates";
import { alikeWords } from "./alikeWords";

/** Two of a list, by their places in it. */
export type Pair = readonly [number, number];

/**
 * Every pair that can be alike, some more than once, without comparing each with each: those with an identifier or the
 * website in common, in one city those that share a word, in one country those that share a rare one.
 */
export function* candidatePairs(all: readonly Comparable[]): Generator<Pair> {
  const places = all.map((each, at) => ({ at, ...each, words: wordsOf(each) }));
  const keyed = places.flatMap(({ at, website, identifiers }) =>
    [...(website === null ? [] : [website]), ...identifiers].map((key) => ({ at, key })),
  );
  for (const group of groupBy(keyed, ({ key }) => key).values())
    for (const [behind, { at }] of group.entries())
      for (const other of group.slice(0, behind)) yield [other.at, at];
  const alike = alikeWords(places.flatMap(({ words }) => words.flat()));
  for (const country of groupBy(places, (place) => place.country).values()) {
    if (country[0]!.country === null) continue;
    for (const city of groupBy(country, (place) => place.city).values())
      if (city[0]!.city !== null) yield* sharing(city, alike, (name) => name);
    const counts = countsOf(country.flatMap(({ words }) => words.flat()));
    yield* sharing(country, alike, (name) => rarest(name, counts));
  }
}

/** A name's words, and all of them as one, as compounds are written either way. */
function wordsOf({ names: { names } }: Comparable): string[][] {
  return names.map(({ words, telling }) => {
    const each = telling.length > 0 ? telling : words;
    return each.length > 1 ? [...each, each.join("")] : [...each];
  });
}

/** Those that share a word, or one like it, of which the later one's is among the `asked`. */
function* sharing(
  group: readonly { at: number; words: readonly string[][] }[],
  alike: ReadonlyMap<string, ReadonlySet<string>>,
  asked: (name: readonly string[]) => readonly string[],
): Generator<Pair> {
  if (group.length < 2) return;
  const having = new Map<string, number[]>();
  for (const { at, words } of group) {
    const found = new Set<number>();
    for (const word of words.flatMap(asked).flatMap((each) => [each, ...(alike.get(each) ?? [])]))
      for (const other of having.get(word) ?? []) found.add(other);
    for (const other of found) yield [other, at];
    for (const word of new Set(words.flat())) {
      const others = having.get(word);
      if (others) others.push(at);
      else having.set(word, [at]);
    }
  }
}

/**
 * The words of which a similar name in another city has to have one: names with 0.85 of their words in common lack at most
 * a quarter of one another's, so of a quarter and one more at least one is shared. The rarest lead to the fewest others.
 */
function rarest(name: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const byRarity = [...name].sort((one, other) => counts.get(one)! - counts.get(other)!);
  return byRarity.slice(0, 2 + Math.floor(name.length / 4));
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
