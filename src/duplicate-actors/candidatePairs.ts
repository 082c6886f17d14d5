import { groupBy } from "../collections/groupBy";
import type { Turns } from "../collections/turns";
import { alikeWords } from "./alikeWords";
import type { NamedActor, TellingNames } from "./tellingNames";

/** Two of a list, by their places in it. */
export type Pair = readonly [number, number];

/** How much of a name's weight a similar one may lack, by the shares that the rule asks for: of 0.6 and of 0.85 of both. */
const MISSING_IN_CITY = 4 / 7;
const MISSING_IN_COUNTRY = 0.3 / 1.15;

/**
 * Every pair that can be alike, some more than once, without comparing each with each: those with an identifier or the
 * website in common, and those of one city or country that share a word of which similar names have to share one, or that
 * have a whole name in common.
 *
 * @param names of all of them
 * @param turns lets others have their turn between two actors
 */
export async function* candidatePairs(
  all: readonly NamedActor[],
  names: TellingNames,
  turns: Turns,
): AsyncGenerator<Pair> {
  const places = all.map((each, at) => ({ ...each, at }));
  const keyed = places.flatMap(({ at, website, identifiers }) =>
    [...(website === null ? [] : [website]), ...identifiers].map((key) => ({ at, key })),
  );
  for (const group of groupBy(keyed, ({ key }) => key).values())
    for (const [behind, { at }] of group.entries())
      for (const other of group.slice(0, behind)) yield [other.at, at];
  const whole = places.map((place) => named(place, []));
  const alike = await alikeWords(names.words(), turns);
  const rule = { alike, weightOf: (word: string) => names.weightOf(word) };
  for (const country of groupBy(places, (place) => place.country).values()) {
    if (country[0]!.country === null) continue;
    for (const city of groupBy(country, (place) => place.city).values()) {
      if (city[0]!.city === null || city.length < 2) continue;
      const local = city.map((place) => named(place, place.names.city.split(" ")));
      yield* sharing(local, { ...rule, missing: MISSING_IN_CITY }, turns);
    }
    const inCountry = country.map(({ at }) => whole[at]!);
    yield* sharing(inCountry, { ...rule, missing: MISSING_IN_COUNTRY }, turns);
  }
}

/** Which words may be left out of comparison, and which are the same. */
interface WordRule {
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weightOf: (word: string) => number;
  /** How much of a name's weight a similar one may lack, 0 to 1. */
  readonly missing: number;
}

interface Named {
  readonly at: number;
  /** Of each name. */
  readonly words: readonly (readonly string[])[];
}

/** The words of names, those of a city set aside as the comparison does. */
function named(
  { at, names }: { at: number } & Pick<NamedActor, "names">,
  cityWords: readonly string[],
): Named {
  const words = names.names.map((name) => {
    const telling = name.telling.filter((word) => !cityWords.includes(word));
    return telling.length > 0 ? telling : name.words;
  });
  return { at, words };
}

/** Those that share a word, or one like it, without which they could not be similar. */
async function* sharing(group: readonly Named[], rule: WordRule, turns: Turns): AsyncGenerator<Pair> {
  const having = new Map<string, number[]>();
  for (const { at, words } of group) {
    await turns.next();
    const found = new Set<number>();
    const asked = words.flatMap((name) => heaviest(name, rule));
    for (const word of asked.flatMap((each) => [each, ...(rule.alike.get(each) ?? [])]))
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

/** Words of a name of which a similar one has at least one, as the others together are too little. The rarest lead to the fewest. */
function heaviest(name: readonly string[], { weightOf, missing }: WordRule): string[] {
  const weights = name.map(weightOf);
  // Sums are not exact: a word more is none too few.
  let left = missing * weights.reduce((sum, weight) => sum + weight, 0) + 1e-9;
  const byWeight = [...name.keys()].sort((one, other) => weights[other]! - weights[one]!);
  const chosen: string[] = [];
  for (const at of byWeight) {
    if (left < 0) break;
    chosen.push(name[at]!);
    left -= weights[at]!;
  }
  return chosen;
}
