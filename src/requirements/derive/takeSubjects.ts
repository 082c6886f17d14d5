import { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { Count } from "./counts";
import type { DraftBuilder } from "./draftBuilder";
import type { Finding } from "./draft.type";
import { type Meaning, meaningOf } from "./meaning.type";
import type { Passage, Reading } from "./reading";

/** Takes the topics and stages that a text names; of one that it only denies, the words are told. */
export function takeSubjects(reading: Reading, draft: DraftBuilder) {
  const denied: { subject: Subject; passage: Passage }[] = [];
  for (const { first, last, meanings } of reading.matches) {
    const passage = reading.passage(first, last);
    for (const subject of meanings.flatMap(subjectsOf)) {
      if (reading.isDenied(first)) denied.push({ subject, passage });
      else draft.find(subject, passage);
    }
  }
  for (const { subject, passage } of denied) {
    if (!draft.has(subject)) draft.leave(UnresolvedReason.DENIED, passage);
  }
}

type Subject = Pick<Finding, "part"> & Partial<Pick<Finding, "topicKey" | "stage">>;

function subjectsOf(meaning: Meaning): Subject[] {
  if (meaning.sort === "TOPIC") return [{ part: RequirementPart.TOPIC, topicKey: meaning.key }];
  if (meaning.sort === "STAGE") return [{ part: RequirementPart.VALUE_CHAIN_STAGE, stage: meaning.stage }];
  return [];
}

/** How many words behind a count of partners a country still belongs to it. */
const REACH = 4;

/**
 * Takes countries by name where a sentence says who may apply. Groups of countries are told of, as is a country that some of the
 * partners have to come from.
 */
export function takeNations(reading: Reading, draft: DraftBuilder, counts: readonly Count[]) {
  for (const match of reading.matches) {
    const passage = reading.passage(match.first, match.last);
    const nation = meaningOf(match, "NATION");
    const isDenied = reading.isDenied(match.first);
    if (meaningOf(match, "COUNTRY")?.isOfGroup && !isDenied)
      draft.leave(UnresolvedReason.UNKNOWN_COUNTRIES, passage);
    if (!nation) continue;
    const isOfCount = counts.some(({ last }) => match.first > last && match.first - last <= REACH);
    if (isOfCount) draft.leave(UnresolvedReason.NOT_EXPRESSIBLE, passage);
    else if (!reading.cues(match.first).isAboutEligibility) continue;
    else if (isDenied) draft.leave(UnresolvedReason.DENIED, passage);
    else draft.find({ part: RequirementPart.ELIGIBLE_COUNTRY, country: nation.code }, passage);
  }
}
