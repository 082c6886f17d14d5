import { WEIGHTS } from "./score";
import { CandidateTerm, TERMS } from "./term";

/** The terms that bind to the lead and the members. */
const TIES: readonly CandidateTerm[] = [
  CandidateTerm.JOINT_ACTIVITIES,
  CandidateTerm.NETWORK,
  CandidateTerm.JOINT_ON_TOPIC,
];

/**
 * The weights between familiar and new. Towards the new, experience fades as well: by it those lead whom everybody knows. Ties
 * that only lost their weight would leave partners of the lead in front wherever they fit the topics, so that they come to
 * count against a candidate.
 *
 * @param balance 0 for who is familiar, 1 for who is new; 0.5 are the measured weights
 */
export function balancedWeights(balance: number): Readonly<Record<CandidateTerm, number>> {
  const newness = 2 * balance - 1;
  const times = (term: CandidateTerm) => {
    if (TIES.includes(term)) return newness <= 0 ? 1 - newness : 1 - 2 * newness;
    if (term === CandidateTerm.TOPIC_FIT) return 1 + newness / 2;
    return term === CandidateTerm.EXPERIENCE ? 1 - Math.max(0, newness) : 1;
  };
  return Object.fromEntries(TERMS.map((term) => [term, WEIGHTS[term] * times(term)])) as Record<
    CandidateTerm,
    number
  >;
}
