import { refusal } from "../../graphql/userError";
import type { Consortium } from "../consortium.type";
import { OUTCOME_TEXTS } from "./outcome.texts";

/**
 * Days are "YYYY-MM-DD", null where there is none.
 *
 * @param blamed the argument that is to blame, and the consortium as it is
 * @throws Refusal INVALID for a decision before the submission
 */
export function assertDecidedAfter(
  submittedOn: string | null,
  decidedOn: string | null,
  { argument, consortium }: { argument: string; consortium: Consortium },
): void {
  if (submittedOn !== null && decidedOn !== null && decidedOn < submittedOn)
    throw refusal("INVALID", argument, OUTCOME_TEXTS.BEFORE_SUBMISSION, { consortium });
}
