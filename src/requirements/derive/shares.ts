import { Language } from "../../graphql/language";
import { UnresolvedReason } from "../requirements-draft.enums";
import { behind } from "./behind";
import { identified } from "./counts";
import type { DraftBuilder } from "./draftBuilder";
import { meaningOf } from "./meaning.type";
import type { Reading } from "./reading";
import { boundAt } from "./words/bounds";
import { PARTING } from "./words/betweenWords";
import { numberOf } from "./words/numberWords";

/** Words for a share, folded. */
const SHARE =
  /^(halfte|half|drittel|thirds?|viertel|quarters?|mehrheit|majority|mehrzahl|grosteil|prozent|percent)$/;

/** How many words there may be from a share to what it is one of, and from its bound to it. */
const REACH = { behind: 3, before: 3 };

/** The words of something that was read already, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Tells shares of the partners, "mindestens die Hälfte KMU", which requirements cannot say. @returns their words */
export function takeShares(reading: Reading, draft: DraftBuilder): Span[] {
  const spans: Span[] = [];
  reading.tokens.forEach((_token, at) => {
    const span = shareAt(reading, at);
    if (!span) return;
    spans.push(span);
    draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, reading.passage(span.first, span.last));
  });
  return spans;
}

function shareAt(reading: Reading, at: number): Span | null {
  const { tokens, matches, language } = reading;
  const { folded, sentence } = tokens[at]!;
  const next = tokens[at + 1];
  const isPercentage = /^\d+$/.test(folded) && /^\s?%/.test(next?.gap ?? "");
  if (!next || !(isPercentage || SHARE.test(folded))) return null;
  const thing = behind(matches, at, 1)[0];
  const isPartner = thing && (meaningOf(thing, "ACTOR") ?? meaningOf(thing, "PARTNER"));
  if (!isPartner || tokens[thing.first]!.sentence !== sentence) return null;
  const between = tokens.slice(at + 1, thing.first);
  const isParted =
    between.length > REACH.behind ||
    tokens.slice(at + 1, thing.first + 1).some(({ gap }) => /[,:()]/.test(gap)) ||
    between.some((token) => PARTING.has(token.folded) || (language === Language.DE && token.isCapitalised));
  if (isParted) return null;
  // "Two thirds".
  const isNumber = !isPercentage && numberOf(tokens[at - 1]?.folded ?? "", language) !== null;
  return {
    first: boundBefore(reading, isNumber ? at - 1 : at),
    last: (identified(reading, thing.last) ?? thing).last,
  };
}

/** Where the bound of a share begins, or the share itself. */
function boundBefore({ tokens, language }: Reading, at: number): number {
  const from = Math.max(0, at - REACH.before);
  const words = tokens.slice(from, at).map(({ folded }) => folded);
  const found = words.findIndex((_word, index) => boundAt(words, index, language) !== null);
  return found < 0 || tokens[from + found]!.sentence !== tokens[at]!.sentence ? at : from + found;
}
