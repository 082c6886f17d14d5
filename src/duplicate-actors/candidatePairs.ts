import { groupBy } from "../collections/groupBy";
import type { Comparable } from "../registrations/possibleDuplicates";
import { alikeWords } from "./alikeWords";

/** Two of a list, by their places in it. */
export type Pair = readonly [number, number];

/** How much of a name a similar one may lack, by the shares that the rule asks for: of 0.6 and of 0.85 of both. */
const MISSING_IN_CITY = 4 / 7;
const MISSING_IN_COUNTRY = 0.3 / 1.15;

/**
 * Every pair that can be alike, some more than once, without comparing each with each: those with an identifier or the
 * website in common, and those of one city or country that share a word of which similar names have to share one.
 */
export function* candidatePairs(all: readonly Comparable[]): Generator<Pair> {
  const places = all.map((each, at) => ({ ...each, at }));
  const keyed = places.flatMap(({ at, website, identifiers }) =>
    [...(website === null ? [] : [website]), ...identifiers].map((key) => ({ at, key })),
  );
  for (const group of groupBy(keyed, ({ key }) => key).values())
    for (const [behind, { at }] of group.entries())
      for (const other of group.slice(0, behind)) yield [other.at, at];
  const whole = places.map(({ at, names }) => named(at, names, []));
  const alike = alikeWords(whole.flatMap(({ words }) => words.flat()));
  for (const country of groupBy(places, (place) => place.country).values()) {
    if (country[0]!.country === null) continue;
    for (const city of groupBy(country, (place) => place.city).values()) {
      const local = city.map(({ at, names }) => named(at, names, names.city.split(" ")));
      if (city[0]!.city !== null) yield* sharing(local, alike, MISSING_IN_CITY);
    }
    const inCountry = country.map(({ at }) => whole[at]!);
    yield* sharing(inCountry, alike, MISSING_IN_COUNTRY);
  }
}

interface Named {
  readonly at: number;
  /** Of each name. */
  readonly words: readonly (readonly string[])[];
}

/** The words of names, those of a city set aside as the comparison does. */
function named(at: number, { names }: Comparable["names"], cityWords: readonly string[]): Named {
  const words = names.map((name) => {
    const telling = name.telling.filter((word) => !cityWords.includes(word));
    return telling.length > 0 ? telling : name.words;
  });
  return { at, words };
}

/** Those that share a word, or one like it, without which they could not be similar. */
function* sharing(
  group: readonly Named[],
  alike: ReadonlyMap<string, ReadonlySet<string>>,
  missing: number,
): Generator<Pair> {
  if (group.length < 2) return;
  const counts = new Map<string, number>();
  for (const word of group.flatMap(({ words }) => words.flat()))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const having = new Map<string, number[]>();
  for (const { at, words } of group) {
    const found = new Set<number>();
    const asked = words.flatMap((name) => rarest(name, counts, missing));
    for (const word of asked.flatMap((each) => [each, ...(alike.get(each) ?? [])]))
      for (const other of having.get(word) ?? []) found.add(other);
    // Compounds are written in one word or several.
    const compounds = words.map((name) => `=${name.join("")}`);
    for (const other of compounds.flatMap((compound) => having.get(compound) ?? [])) found.add(other);
    for (const other of found) yield [other, at];
    for (const word of new Set([...words.flat(), ...compounds])) {
      const others = having.get(word);
      if (others) others.push(at);
      else having.set(word, [at]);
    }
  }
}

/** So many words of a name that a similar one has at least one of them. The rarest lead to the fewest others. */
function rarest(name: readonly string[], counts: ReadonlyMap<string, number>, missing: number): string[] {
  const byRarity = [...name].sort((one, other) => counts.get(one)! - counts.get(other)!);
  return byRarity.slice(0, 1 + Math.floor(name.length * missing));
}
