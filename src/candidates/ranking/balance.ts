import { WEIGHTS } from "./score";
import { CandidateTerm, TERMS } from "./term";

/** The terms that reward who is familiar. */
const FAMILIAR: readonly CandidateTerm[] = [
  CandidateTerm.JOINT_ACTIVITIES,
  CandidateTerm.NETWORK,
  CandidateTerm.JOINT_ON_TOPIC,
];

/**
 * The weights between familiar and new.
 *
 * @param balance 0 for who is familiar, 1 for who is new; 0.5 are the measured weights
 */
export function balancedWeights(balance: number): Readonly<Record<CandidateTerm, number>> {
  const times = (term: CandidateTerm) => {
    if (FAMILIAR.includes(term)) return 2 * (1 - balance);
    return term === CandidateTerm.TOPIC_FIT ? 0.5 + balance : 1;
  };
  return Object.fromEntries(TERMS.map((term) => [term, WEIGHTS[term] * times(term)])) as Record<
    CandidateTerm,
    number
  >;
}
