import type { Turns } from "../../collections/turns";
import { UnresolvedReason } from "../requirements-draft.enums";
import { alternatives, type Kinds } from "./counts";
import type { DraftBuilder } from "./draftBuilder";
import { type Match, meaningOf } from "./meaning.type";
import type { Passage, Reading } from "./reading";
import type { Span } from "./shares";
import { isTakenUp } from "./takenUp";
import { EACH } from "./words/betweenWords";

const { DENIED, WISHED, MENTIONED, NOT_EXPRESSIBLE } = UnresolvedReason;

/**
 * Takes kinds of partners that no number goes with: one of each where the sentence says that they have to take part; elsewhere they
 * are only told of, each kind once.
 *
 * @param read words that were read before, as numbers with what they count
 * @param counted kinds that were counted
 */
export async function takeMentions(
  reading: Reading,
  draft: DraftBuilder,
  read: readonly Span[],
  counted: readonly (Kinds | null)[],
  turns: Turns,
) {
  const told = new Set(counted.map((kinds) => namesOf(kinds?.kinds)));
  const isRead = wordsOf(read);
  let done = -1;
  const open: { names: string; passage: Passage }[] = [];
  for (const match of reading.matches) {
    await turns.next();
    const isOther = meaningOf(match, "OTHER_KIND") !== null;
    if (match.first <= done || isRead.has(match.first)) continue;
    const { counted: kinds, last } = alternatives(reading, match);
    if (!kinds && !isOther) continue;
    done = last;
    const passage = reading.passage(match.first, last);
    const names = kinds ? namesOf(kinds.kinds) : passage.text;
    const ask = askOf(reading, match);
    if (ask === "DENIED") draft.leave(DENIED, passage);
    else if (ask === "WISHED") draft.leave(WISHED, passage);
    else if (ask === "MENTIONED") open.push({ names, passage });
    else if (!kinds) draft.leave(NOT_EXPRESSIBLE, passage);
    else {
      const { isSme, unsized } = kinds;
      draft.findPartner({ kinds: [...kinds.kinds], isSme, minimum: 1, maximum: null }, passage);
      if (unsized) draft.leave(NOT_EXPRESSIBLE, reading.passage(unsized.first, unsized.last));
      told.add(names);
    }
  }
  for (const { names, passage } of open) {
    if (!told.has(names)) draft.leave(MENTIONED, passage);
    told.add(names);
  }
}

/** What a text says of a kind of partner. */
function askOf(reading: Reading, match: Match): "DENIED" | "WISHED" | "MENTIONED" | "DEMANDED" {
  const { isWished, isDemanded, isConditional } = reading.cues(match.first);
  const denial = reading.denial(match.first);
  if (denial === "REQUIRED") return "DEMANDED";
  // "Not funded unless they cooperate with an SME" neither denies nor demands one.
  if (denial === "DENIED" && isConditional) return "MENTIONED";
  if (denial === "DENIED") return isTakenUp(reading, match) ? "DEMANDED" : "DENIED";
  const isEach = EACH.has(reading.tokens[match.first - 1]?.folded ?? "");
  if (isEach || reading.isExample(match.first)) return "MENTIONED";
  if (isWished) return "WISHED";
  return isDemanded ? "DEMANDED" : "MENTIONED";
}

/** Every word of some spans. */
function wordsOf(spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_none, index) => first + index),
    ),
  );
}

function namesOf(kinds: readonly string[] = []): string {
  return [...kinds].sort().join();
}
