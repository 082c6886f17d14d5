import { Language } from "../../graphql/language";
import { behind } from "./behind";
import { isWish } from "./cues";
import type { Match } from "./meaning.type";
import type { Quantity } from "./quantities";
import type { Reading } from "./reading";
import type { Token } from "./tokens";
import { EACH, PARTING, REPRESENTATIVES } from "./words/betweenWords";

/** How many words there may be from a number to what it counts. */
const REACH = 6;

/** The next partner, kind or country behind a number, in its sentence and with nothing between that the number may count instead. */
export function nextThing(reading: Reading, quantity: Quantity): Match | null {
  const { tokens, matches, quantities } = reading;
  const { last } = quantity;
  const thing = behind(matches, last, REACH).find(isCountable);
  if (!thing || tokens[thing.first]!.sentence !== tokens[last]!.sentence) return null;
  const next = quantities.indexOf(quantity) + 1;
  const other = quantities.slice(next, next + REACH).find(({ first }) => first > last && first < thing.first);
  if (other && !sharesThing(tokens, last, other)) return null;
  const from = other ? other.last : last;
  return thing.first - from > REACH || isParted(reading, from, thing) ? null : thing;
}

function isCountable(match: Match): boolean {
  const { meanings } = match;
  return meanings.some(({ sort }) => /^(ACTOR|PARTNER|COUNTRY|OTHER_KIND)$/.test(sort));
}

/** Whether what stands between a number and a thing keeps the one from counting the other. */
function isParted({ tokens, language }: Reading, from: number, thing: Match): boolean {
  // "3. Partner" is the third, and "2) Partner" an item.
  const opened = tokens.slice(Math.max(0, from - 2), from + 1).some(({ gap }) => gap.includes("("));
  const between = tokens.slice(from + 1, thing.first);
  if (EACH.has(tokens[thing.first - 1]!.folded)) return true;
  if (/^\./.test(tokens[from + 1]!.gap)) return true;
  const gaps = tokens.slice(from + 1, thing.first + 1).map(({ gap }) => gap);
  if (opened) gaps[0] = gaps[0]!.replace(")", "");
  return (
    gaps.some((gap) => /[,:()]/.test(gap)) ||
    between.some((token, index) => {
      // Behind a hyphen it is a part of its word: "EU-Partner", "for-profit company".
      const isPart = gaps[index + 1]!.trim() === "-" || token.gap.trim() === "-";
      if (isPart || REPRESENTATIVES.has(token.folded)) return false;
      // A German noun is what the number counts.
      return PARTING.has(token.folded) || (language === Language.DE && token.isCapitalised);
    })
  );
}

/**
 * Whether a number goes on to another one that counts the same: "mindestens drei und höchstens acht Partner", "at least three, ideally
 * five partners".
 */
function sharesThing(tokens: readonly Token[], last: number, other: Quantity): boolean {
  const between = tokens.slice(last + 1, other.first);
  const gap = tokens[last + 1]!.gap;
  const isWished = between.some(({ folded }) => isWish(folded));
  if (!isWished && !other.isBounded) return false;
  if (between.length === 0) return /^\s*[,(]\s*$/.test(gap);
  return (
    between.length <= LONGEST_JOINT && between.every(({ folded }) => isWish(folded) || JOINT.test(folded))
  );
}

/** Most words between two numbers that count the same. */
const LONGEST_JOINT = 3;

/** Words between two numbers that count the same, verbs among them: "muss mindestens vier und soll höchstens acht Partner umfassen". */
const JOINT =
  /^(und|and|aber|but|oder|or|besser|better|jedoch|mus|musen|soll|sollen|sollte|sollten|darf|durfen|kann|konnen|must|shall|should|may|can|have|include|comprise|involve)$/;
