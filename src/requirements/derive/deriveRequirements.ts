import { Turns } from "../../collections/turns";
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
 * text does not say stays empty, and what was not understood is told. Others have their turn while a long text is read.
 *
 * @param language null to find it out; `fallback` where the text does not tell
 */
export async function deriveRequirements(
  text: string,
  languages: { language: Language | null; fallback: Language },
  findMatches: FindMatches,
  turns = new Turns(),
): Promise<Draft> {
  const reading = await readText(text, languages, findMatches, turns);
  const draft = new DraftBuilder();
  const shares = takeShares(reading, draft);
  const counts = await takeQuantities(reading, draft, shares, turns);
  await takeMentions(
    reading,
    draft,
    [...shares, ...counts],
    counts.map(({ counted }) => counted),
    turns,
  );
  await turns.afterLongStep();
  takeSubjects(reading, draft);
  await turns.afterLongStep();
  takeNations(reading, draft, counts);
  await turns.afterLongStep();
  return draft.draft(reading.tokens.length > 0 ? reading.language : languages.language);
}

/** Takes every number with what it counts. @returns those that were understood */
async function takeQuantities(
  reading: Reading,
  draft: DraftBuilder,
  shares: readonly Span[],
  turns: Turns,
): Promise<Count[]> {
  const counts: Count[] = [];
  for (const quantity of reading.quantities) {
    await turns.next();
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
