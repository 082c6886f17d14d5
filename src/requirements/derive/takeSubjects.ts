import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { DraftBuilder } from "./draftBuilder";
import type { Finding } from "./draft.type";
import type { Match, Meaning } from "./meaning.type";
import type { Passage, Reading } from "./reading";

/** How many words there may be from "all stages of" to what they are stages of. */
const REACH = 3;

/** "All stages of research" and its like ask for no stage of the value chain. */
const GENERAL =
  /^(stages?|phases?|steps?|areas?|fields?|forms?|types?|phasen?|stufen?|schritten?|stadi(um|en)|bereichen?|gebieten?|feldern?|formen?|arten?)$/;

/** Takes the topics and stages that a text names; of one that it only denies or speaks of at large, the words are told. */
export function takeSubjects(reading: Reading, draft: DraftBuilder) {
  const open: { subject: Subject; passage: Passage; reason: UnresolvedReason }[] = [];
  for (const match of reading.matches) {
    const passage = reading.passage(match.first, match.last);
    for (const subject of match.meanings.flatMap(subjectsOf)) {
      const reason = reasonAgainst(reading, match, subject);
      if (reason) open.push({ subject, passage, reason });
      else draft.find(subject, passage);
    }
  }
  for (const { subject, passage, reason } of open) {
    if (!draft.has(subject)) draft.leave(reason, passage);
  }
}

/** Why a subject is not taken over; null where it is. */
function reasonAgainst(reading: Reading, { first }: Match, { part }: Subject): UnresolvedReason | null {
  if (reading.denial(first) === "DENIED") return UnresolvedReason.DENIED;
  if (part === RequirementPart.VALUE_CHAIN_STAGE && isAtLarge(reading, first))
    return UnresolvedReason.MENTIONED;
  return null;
}

function isAtLarge({ tokens, clauses }: Reading, first: number): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const at = before.findLastIndex(({ folded }) => GENERAL.test(folded));
  const between = before.slice(at + 1);
  return (
    at >= 0 &&
    clauses[first - before.length + at] === clauses[first] &&
    between.length > 0 &&
    between.every(({ folded }) => /^(of|the|der|des|von|in)$/.test(folded))
  );
}

type Subject = Pick<Finding, "part"> & Partial<Pick<Finding, "topicKey" | "stage">>;

function subjectsOf(meaning: Meaning): Subject[] {
  if (meaning.sort === "TOPIC") return [{ part: RequirementPart.TOPIC, topicKey: meaning.key }];
  if (meaning.sort === "STAGE") return [{ part: RequirementPart.VALUE_CHAIN_STAGE, stage: meaning.stage }];
  return [];
}
