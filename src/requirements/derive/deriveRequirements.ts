import { Turns } from "../../collections/turns";
import { Language } from "../../graphql/language";
import type { Count } from "./counts";
import { countOf } from "./counts";
import { countBefore } from "./countBefore";
import type { Draft } from "./draft.type";
import { detectLanguage } from "./detectLanguage";
import { DraftBuilder } from "./draftBuilder";
import type { FindMatches } from "./matches";
import type { Quantity } from "./quantities";
import { type Passage, type Reading, readText } from "./reading";
import { takeCount } from "./takeCount";
import { takeMentions } from "./takeMentions";
import { type Span, takeShares } from "./shares";
import { takeNations } from "./takeNations";
import { takeSubjects } from "./takeSubjects";
import { tokensOf } from "./tokens";
import { leaveUnread } from "./unread";
import { UnresolvedReason } from "../requirements-draft.enums";

/**
 * What a call's text asks of a consortium: a draft by rules, each part with the words that led to it. Nothing is guessed: what the
 * text does not say stays empty, and what was not understood is told. Others have their turn while a long text is read.
 *
 * @param language null to find it out: where its words leave that open, the one in which more is understood; `fallback` reads a text that
 *   neither way tells, and its draft names no language
 */
export async function deriveRequirements(
  text: string,
  { language, fallback }: { language: Language | null; fallback: Language },
  findMatches: FindMatches,
  turns = new Turns(),
): Promise<Draft> {
  const readIn = (chosen: Language) => derivedIn(text, chosen, findMatches, turns);
  if (language) return readIn(language);
  const detected = detectLanguage(tokensOf(text));
  const first = await readIn(detected.language ?? fallback);
  if (detected.isSure) return first;
  const second = await readIn(first.language === Language.DE ? Language.EN : Language.DE);
  if (isBetter(second, first)) return second;
  return { ...first, language: isBetter(first, second) ? first.language : detected.language };
}

/** Whether more is understood in one reading of a text than in another. */
function isBetter(one: Draft, other: Draft): boolean {
  const lead = one.findings.length - other.findings.length;
  return lead > 0 || (lead === 0 && readOpen(one) > readOpen(other));
}

/** How many passages of a draft were read, but not taken over. */
function readOpen({ unresolved }: Draft): number {
  return unresolved.filter(({ reason }) => reason !== UnresolvedReason.UNRECOGNISED).length;
}

async function derivedIn(
  text: string,
  language: Language,
  findMatches: FindMatches,
  turns: Turns,
): Promise<Draft> {
  const reading = await readText(text, language, findMatches, turns);
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
  await turns.next();
  takeSubjects(reading, draft);
  await turns.next();
  takeNations(reading, draft, counts);
  leaveUnread(reading, draft);
  await turns.next();
  return draft.draft(language);
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
