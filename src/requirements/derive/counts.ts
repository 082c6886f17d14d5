import type { ActorKind } from "../../actors/actor.enums";
import { behind } from "./behind";
import { type Match, meaningOf } from "./meaning.type";
import { nextThing } from "./nextThing";
import type { Quantity } from "./quantities";
import type { Reading } from "./reading";
import { isArticle } from "./words/numberWords";

/** Organisations of some kinds. */
export interface Kinds {
  readonly kinds: readonly ActorKind[];
  readonly isSme: boolean | null;
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

/** How many words there may be from counted partners to what they are. */
const REACH = 6;

/** Words by which a sentence says what counted partners are: "one of the partners must be an SME". */
const IDENTITY = new Set(
  (
    "mus musen soll sollen sollte sollten ist sind als ein eine einen einem einer eines jeweils dabei davon der von diesen denen " +
    "kann konnen darf durfen may can must shall should be is are being has have to a an the of them which whom these from"
  ).split(" "),
);

/** What a number counts; null where that is not known. */
export function countOf(reading: Reading, quantity: Quantity): Count | null {
  const thing = nextThing(reading, quantity);
  const isKind = thing !== null && meaningOf(thing, "ACTOR") !== null;
  const isCountry = thing !== null && meaningOf(thing, "COUNTRY") !== null;
  const isOther = thing !== null && meaningOf(thing, "OTHER_KIND") !== null;
  const isNamed = isKind || isCountry || isOther;
  const named = isNamed ? null : thing ? identifiedAll(reading, thing) : identified(reading, quantity.last);
  const found = named ?? thing;
  if (!found) return null;
  const { counted, last } = alternatives(reading, found);
  const next = reading.tokens[quantity.last + 1]!.folded;
  const isPartOfAll = counted === null && !isCountry && /^(der|von|dieser|of)$/.test(next);
  return { quantity, thing: found, first: quantity.first, last, counted, isPartOfAll };
}

/** The kinds that words of identity lead to. */
export function identified({ tokens, matches }: Reading, last: number): Match | null {
  const next = behind(matches, last, REACH).find((match) => meaningOf(match, "ACTOR") !== null);
  if (!next || tokens[next.first]!.sentence !== tokens[last]!.sentence || next.first === last + 1)
    return null;
  const between = tokens.slice(last + 1, next.first);
  return between.every(({ folded }) => IDENTITY.has(folded)) ? next : null;
}

/** Words behind a comma or bracket that tell of some of those counted: "four partners, one of them a hospital". */
const SOME_OF_THEM = /^(davon|dabei|von|of|a|an|ein(e[mnrs]?)?)$/;

/** The kinds that all of the counted partners are: not those of only some of them, as in "drei Partner, davon ein KMU". */
function identifiedAll(reading: Reading, { last }: Match): Match | null {
  const named = identified(reading, last);
  const between = reading.tokens.slice(last + 1, named?.first);
  const isOfSome = between.some(({ folded, gap }) => /[,(–:]/.test(gap) && SOME_OF_THEM.test(folded));
  return isOfSome ? null : named;
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
  const { isSme, unsized } = sizeOf(taken);
  return { counted: { kinds: [...new Set(taken.flatMap(({ kinds }) => kinds))], isSme, unsized }, last };
}

/** The size that alternatives share; null where they share none, and then the words for a size that is not kept. */
function sizeOf(taken: readonly { isSme: boolean | null; kinds: readonly ActorKind[]; match: Match }[]) {
  const sizes = new Set(taken.map(({ isSme }) => isSme));
  if (sizes.size === 1) return { isSme: taken[0]!.isSme, unsized: null };
  // SMEs or large enterprises are enterprises of any size.
  const isEverySize = sizes.has(true) && sizes.has(false);
  const sized = taken.find(({ isSme }) => isSme !== null);
  return { isSme: null, unsized: isEverySize ? null : sized!.match };
}
