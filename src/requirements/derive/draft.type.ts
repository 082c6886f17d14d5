import type { ValueChainStage } from "../../actors/actor.enums";
import type { Language } from "../../graphql/language";
import type { PartnerRequirement, Requirements } from "../requirements.type";
import type { RequirementPart, UnresolvedReason } from "../requirements-draft.enums";
import type { Passage } from "./reading";

/** Something found in a text, with the words that led to it; what its part does not have is null. */
export interface Finding {
  readonly part: RequirementPart;
  readonly topicKey: string | null;
  readonly partner: PartnerRequirement | null;
  readonly stage: ValueChainStage | null;
  readonly number: number | null;
  readonly country: string | null;
  readonly basis: Passage[];
}

/** Words that were not taken over, and why. */
export interface Unresolved {
  readonly passage: Passage;
  readonly reason: UnresolvedReason;
}

/** What was made of a text. */
export interface Draft {
  /** The language that it was read in; null where none was given and the text tells none. */
  readonly language: Language | null;
  readonly requirements: Requirements;
  /** In the order of their first words in the text. */
  readonly findings: Finding[];
  /** In the order of the text. */
  readonly unresolved: Unresolved[];
}
