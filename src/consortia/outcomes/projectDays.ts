import { refusal } from "../../graphql/userError";
import type { Consortium } from "../consortium.type";
import { OUTCOME_TEXTS } from "./outcome.texts";

/** How many years after the decision a project begins at the latest. */
const MOST_YEARS_TO_START = 10;

/** How many years a project takes at most. */
const MOST_YEARS = 30;

/** Whether a project begins within ten years of its decision. Days are "YYYY-MM-DD". */
export function beginsSoon({ decidedOn, startDate }: { decidedOn: string; startDate: string }): boolean {
  return startDate <= yearsAfter(decidedOn, MOST_YEARS_TO_START);
}

/** Whether a project takes 30 years at most; true for one without a last day. */
export function endsSoon({ startDate, endDate }: { startDate: string; endDate: string | null }): boolean {
  return endDate === null || endDate <= yearsAfter(startDate, MOST_YEARS);
}

/**
 * A funder pays for nothing that came before it was asked.
 *
 * @throws Refusal INVALID for a project that begins before the submission
 */
export function assertBeginsAfter(
  submittedOn: string | null,
  startDate: string,
  consortium: Consortium,
): void {
  if (submittedOn !== null && startDate < submittedOn)
    throw refusal("INVALID", "input.startDate", OUTCOME_TEXTS.BEGINS_BEFORE, { consortium });
}

/** The text of the same day some years later: only to compare, as the 29th of February may not exist then. */
function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
