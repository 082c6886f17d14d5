import { rounded } from "../collections/rounded";
import { CallMatchTerm } from "./matching-call.enums";
import type { CallScoreTerm } from "./matching-call.type";

/** How much each term counts; together 1. */
const WEIGHTS: Readonly<Record<CallMatchTerm, number>> = {
  [CallMatchTerm.TOPICS]: 0.5,
  [CallMatchTerm.PARTNERS]: 0.2,
  [CallMatchTerm.STAGES]: 0.15,
  [CallMatchTerm.ELIGIBILITY]: 0.05,
  [CallMatchTerm.TIME]: 0.1,
};

/** With so many days left there is time enough: more count no more. */
const ENOUGH_DAYS = 90;

/** What a term of something is that a call does not ask for. */
const NOT_ASKED = 0.5;

/** How much of something a call asks for, and how much of that is there. */
export interface Asked {
  readonly needed: number;
  readonly met: number;
}

/** What speaks for a call. */
export interface CallSigns {
  /** 0 to 1; null for a call that names no topics. */
  readonly topicFit: number | null;
  readonly partners: Asked;
  readonly stages: Asked;
  /** The share of the organisations that are eligible, 0 to 1. */
  readonly eligible: number;
  /** Null for a permanent offer. */
  readonly daysLeft: number | null;
}

/** What a call's score is made of, and the score. */
export interface CallScore {
  readonly score: number;
  readonly terms: CallScoreTerm[];
}

/**
 * The score of a call; null where nobody is eligible, where none of its topics is shared, or where it names none and nothing
 * that it asks for is there: that it asks for a university alone would bring every call to every one.
 */
export function callScore({ topicFit, partners, stages, eligible, daysLeft }: CallSigns): CallScore | null {
  if (eligible === 0 || topicFit === 0) return null;
  if (topicFit === null && partners.met === 0 && stages.met === 0) return null;
  const values: Readonly<Record<CallMatchTerm, number>> = {
    [CallMatchTerm.TOPICS]: topicFit ?? 0,
    [CallMatchTerm.PARTNERS]: shareOf(partners),
    [CallMatchTerm.STAGES]: shareOf(stages),
    [CallMatchTerm.ELIGIBILITY]: eligible,
    [CallMatchTerm.TIME]: daysLeft === null ? 1 : Math.min(1, daysLeft / ENOUGH_DAYS),
  };
  const terms = Object.values(CallMatchTerm).map((term) => ({
    term,
    value: rounded(values[term]),
    weight: WEIGHTS[term],
    contribution: rounded(values[term] * WEIGHTS[term]),
  }));
  return { terms, score: rounded(terms.reduce((sum, { contribution }) => sum + contribution, 0)) };
}

function shareOf({ needed, met }: Asked): number {
  return needed === 0 ? NOT_ASKED : met / needed;
}
