import { firstBehind } from "./behind";
import type { Count } from "./counts";
import { type Match, meaningOf } from "./meaning.type";
import { bounded } from "./boundedNumber";
import type { Quantity } from "./quantities";
import type { Reading } from "./reading";
import { type Bound, boundAt } from "./words/bounds";

/** Words that lead from what is counted to its number: "the number of partners is three". */
const LEADING = new Set(
  "ist sind betragt liegt bei mus soll sein darf durfen is are be must shall should at".split(" "),
);

/** How many words there may be from a bound to what is counted, as in "minimum number of project partners". */
const REACH = 4;

/**
 * What a number counts where that stands before it: "Partner: mindestens 3, höchstens 6", "maximum number of partners: 12".
 *
 * @param previous the number taken before, which may count the same
 */
export function countBefore(reading: Reading, quantity: Quantity, previous: Count | null): Count | null {
  const { tokens, matches } = reading;
  const thing = matches[firstBehind(matches, quantity.first - 1) - 1];
  if (!thing || tokens[thing.last]!.sentence !== tokens[quantity.first]!.sentence) return null;
  const actor = meaningOf(thing, "ACTOR");
  if (!(actor ?? meaningOf(thing, "PARTNER") ?? meaningOf(thing, "COUNTRY"))) return null;
  const isSameAgain = previous?.thing === thing && previous.quantity.first > thing.last;
  const isOthers = previous !== null && previous.last >= thing.first && !isSameAgain;
  const from = isSameAgain ? previous.quantity.last : thing.last;
  if (isOthers || !leads(reading, from, quantity.first, isSameAgain)) return null;
  const before = boundBefore(reading, thing);
  const isFromBefore = before !== null && !quantity.isBounded && quantity.minimum !== null;
  return {
    quantity: isFromBefore
      ? { ...quantity, ...bounded(before.bound, quantity.minimum), isBounded: true }
      : quantity,
    thing,
    first: isFromBefore ? before.first : thing.first,
    last: quantity.last,
    counted: actor && { kinds: actor.kinds, isSme: actor.isSme, unsized: null },
    isPartOfAll: false,
  };
}

function leads({ tokens }: Reading, from: number, to: number, isSameAgain: boolean): boolean {
  const between = tokens.slice(from + 1, to);
  if (isSameAgain) return between.length <= 1;
  const isColon = between.length === 0 && /^\s*:\s*$/.test(tokens[to]!.gap);
  return isColon || (between.length > 0 && between.every(({ folded }) => LEADING.has(folded)));
}

function boundBefore({ tokens, language }: Reading, thing: Match): { bound: Bound; first: number } | null {
  const from = Math.max(0, thing.first - REACH);
  const words = tokens.slice(from, thing.first).map(({ folded }) => folded);
  for (let index = 0; index < words.length; index += 1) {
    const first = from + index;
    const found = boundAt(words, index, language);
    if (found && tokens[first]!.sentence === tokens[thing.first]!.sentence)
      return { bound: found.bound, first };
  }
  return null;
}
