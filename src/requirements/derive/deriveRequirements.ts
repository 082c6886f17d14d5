import type { Language } from "../../graphql/language";
import type { Count } from "./counts";
import { countOf } from "./counts";
import { countBefore } from "./countBefore";
import type { Draft } from "./draft.type";
import { DraftBuilder } from "./draftBuilder";
import type { FindMatches } from "./matches";
import type { Quantity } from "./quantities";
import { type Passage, type Reading, readText } from "./reading";
import { takeCount } from "./takeCount";
import { takeMentions } from "./takeMentions";
import { type Span, takeShares } from "./shares";
import { takeNations } from "./takeNations";
import { takeSubjects } from "./takeSubjects";
import { UnresolvedReason } from "../requirements-draft.enums";

/**
 * What a call's text asks of a consortium: a draft by rules, each part with the words that led to it. Nothing is guessed: what the
 * text does not say stays empty, and what was not understood is told.
 *
 * @param language null to find it out; `fallback` where the text does not tell
 */
export function deriveRequirements(
  text: string,
  languages: { language: Language | null; fallback: Language },
  findMatches: FindMatches,
): Draft {
  const reading = readText(text, languages, findMatches);
  const draft = new DraftBuilder();
  const shares = takeShares(reading, draft);
  const counts = takeQuantities(reading, draft, shares);
  takeMentions(
    reading,
    draft,
    [...shares, ...counts],
    counts.map(({ counted }) => counted),
  );
  takeSubjects(reading, draft);
  takeNations(reading, draft, counts);
  return draft.draft(reading.language);
}

/** Takes every number with what it counts. @returns those that were understood */
function takeQuantities(reading: Reading, draft: DraftBuilder, shares: readonly Span[]): Count[] {
  const counts: Count[] = [];
  for (const quantity of reading.quantities) {
    if (shares.some(({ first, last }) => quantity.first >= first && quantity.last <= last)) continue;
    const previous = counts.at(-1);
    // "An SME" in "one of the partners must be an SME" is told by the number before.
    if (previous && quantity.isArticle && quantity.first <= previous.last) continue;
    const count = countOf(reading, quantity) ?? countBefore(reading, quantity, previous ?? null);
    if (count) {
      if (takeCount(reading, draft, count, previous ?? null)) counts.push(count);
    } else if (quantity.isBounded) {
      draft.leave(UnresolvedReason.NUMBER_WITHOUT_THING, withNextWord(reading, quantity));
    }
  }
  return counts;
}

/** A number with the word behind it, which is probably what it counts. */
function withNextWord({ tokens, passage }: Reading, { first, last }: Quantity): Passage {
  const next = tokens[last + 1];
  const isBehind = next?.sentence === tokens[last]!.sentence && /^\s+$/.test(next.gap);
  return passage(first, isBehind ? last + 1 : last);
}
