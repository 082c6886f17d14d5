import { TERMS, type Term, WEIGHTS } from "./score";

/** The terms that reward who is familiar. */
const FAMILIAR: readonly Term[] = ["JOINT_ACTIVITIES", "NETWORK", "JOINT_ON_TOPIC"];

/**
 * The weights between familiar and new.
 *
 * @param balance 0 for who is familiar, 1 for who is new; 0.5 are the measured weights
 */
export function balancedWeights(balance: number): Readonly<Record<Term, number>> {
  const times = (term: Term) => {
    if (FAMILIAR.includes(term)) return 2 * (1 - balance);
    return term === "TOPIC_FIT" ? 0.5 + balance : 1;
  };
  return Object.fromEntries(TERMS.map((term) => [term, WEIGHTS[term] * times(term)])) as Record<Term, number>;
}
