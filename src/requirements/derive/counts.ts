import type { ActorKind } from "../../actors/actor.enums";
import { behind } from "./behind";
import { type Match, meaningOf } from "./meaning.type";
import type { Quantity } from "./quantities";
import type { Reading } from "./reading";
import type { Token } from "./tokens";
import { isArticle } from "./words/numberWords";

/** Organisations of some kinds. */
export interface Kinds {
  readonly kinds: readonly ActorKind[];
  readonly isSme: true | null;
  /** The words for enterprises of one size that stand beside other kinds, so that the size is not kept; null for none. */
  readonly unsized: Match | null;
}

/** A number and what it counts. */
export interface Count {
  readonly quantity: Quantity;
  readonly thing: Match;
  /** From the first of its words to the last. */
  readonly first: number;
  readonly last: number;
  /** What it counts: kinds of organisations; null for partners of any kind, or countries. */
  readonly counted: Kinds | null;
  /** It speaks of some of the partners without saying which, as "one of the partners". */
  readonly isPartOfAll: boolean;
}

/** How many words there may be from a number to what it counts. */
const REACH = 6;

/** Words by which a sentence says what counted partners are: "one of the partners must be an SME". */
const IDENTITY = new Set(
  (
    "mus musen soll sollen sollte sollten ist sind als ein eine einen einem einer eines jeweils dabei davon der von diesen denen " +
    "must shall should be is are being has have to a an the of them which whom these from"
  ).split(" "),
);

/** What a number counts; null where that is not known. */
export function countOf(reading: Reading, quantity: Quantity): Count | null {
  const thing = nextThing(reading, quantity);
  const isKind = thing !== null && meaningOf(thing, "ACTOR") !== null;
  const isCountry = thing !== null && meaningOf(thing, "COUNTRY") !== null;
  const named = isKind || isCountry ? null : identified(reading, thing?.last ?? quantity.last);
  const found = named ?? thing;
  if (!found) return null;
  const { counted, last } = alternatives(reading, found);
  const next = reading.tokens[quantity.last + 1]!.folded;
  const isPartOfAll = counted === null && !isCountry && /^(der|von|dieser|of)$/.test(next);
  return { quantity, thing: found, first: quantity.first, last, counted, isPartOfAll };
}

/** The next partner, kind or country behind a number, in its sentence and before a comma or another number. */
function nextThing({ tokens, matches, quantities }: Reading, { last }: Quantity): Match | null {
  const thing = behind(matches, last, REACH).find(
    (match) =>
      (meaningOf(match, "ACTOR") ?? meaningOf(match, "PARTNER") ?? meaningOf(match, "COUNTRY")) !== null,
  );
  if (!thing || thing.first - last > REACH || tokens[thing.first]!.sentence !== tokens[last]!.sentence)
    return null;
  const other = quantities.find(({ first }) => first > last && first < thing.first);
  if (other && !sharesThing(tokens, last, other)) return null;
  const from = other ? other.last : last;
  const isParted = tokens.slice(from + 1, thing.first + 1).some(({ gap }) => /[,:()]/.test(gap));
  return isParted ? null : thing;
}

/** Whether a number goes on to another one that counts the same: "mindestens drei und höchstens acht Partner". */
function sharesThing(tokens: readonly Token[], last: number, other: Quantity): boolean {
  if (!other.isBounded) return false;
  const next = tokens[last + 1]!;
  return other.first === last + 1
    ? /^\s*,\s*$/.test(next.gap)
    : other.first === last + 2 && /^(und|and|aber|but)$/.test(next.folded);
}

/** The kinds that words of identity lead to. */
function identified({ tokens, matches }: Reading, last: number): Match | null {
  const next = behind(matches, last, REACH).find((match) => meaningOf(match, "ACTOR") !== null);
  if (!next || tokens[next.first]!.sentence !== tokens[last]!.sentence || next.first === last + 1)
    return null;
  const between = tokens.slice(last + 1, next.first);
  return between.every(({ folded }) => IDENTITY.has(folded)) ? next : null;
}

/** Most alternatives that are read as one requirement: there are fewer kinds of organisations. */
const MOST_ALTERNATIVES = 20;

/** The kinds of a match and of those that "or" or a slash ties to it. */
export function alternatives(
  { tokens, matches, language }: Reading,
  thing: Match,
): { counted: Kinds | null; last: number } {
  const first = meaningOf(thing, "ACTOR");
  if (!first) return { counted: null, last: thing.last };
  const taken = [{ ...first, match: thing }];
  let last = thing.last;
  for (const match of behind(matches, thing.last, MOST_ALTERNATIVES)) {
    const meaning = meaningOf(match, "ACTOR");
    const between = tokens.slice(last + 1, match.first).map(({ folded }) => folded);
    const isSlash = between.length === 0 && /^\s?\/\s?$/.test(tokens[match.first]!.gap);
    const isOr =
      /^(oder|or)$/.test(between[0] ?? "") && between.slice(1).every((word) => isArticle(word, language));
    if (!meaning || !(isSlash || isOr)) break;
    taken.push({ ...meaning, match });
    last = match.last;
  }
  const isSme = taken.every((each) => each.isSme) || null;
  const unsized = isSme ? null : (taken.find((each) => each.isSme)?.match ?? null);
  return { counted: { kinds: [...new Set(taken.flatMap(({ kinds }) => kinds))], isSme, unsized }, last };
}
