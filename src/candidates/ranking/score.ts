import { doubles } from "../../collections/doubles";
import type { Turns } from "../../collections/turns";
import type { History } from "./history";
import type { QueryVector } from "./question";
import { tiesTo } from "./ties";
import type { CandidateTerm } from "./term";
import { TERMS } from "./term";
import { topicFit } from "./topicFit";

/**
 * What each term counts: chosen on projects of Horizon Europe and IMI until 2024, see README's Decisions. Each term is 0 to 1.
 */
export const WEIGHTS: Readonly<Record<CandidateTerm, number>> = {
  EXPERIENCE: 5,
  TOPIC_FIT: 2.5,
  JOINT_ACTIVITIES: 3,
  NETWORK: 1,
  JOINT_ON_TOPIC: 0.8,
  COUNTRY: 0.6,
};

/** Where the logarithms of counts begin to bend. */
const SCALES = { JOINT_ACTIVITIES: 0.3, NETWORK: 0.01, JOINT_ON_TOPIC: 0.1 } as const;

/** Who looks for partners, and for what. */
export interface RankingQuestion {
  /** Index of the actor that leads; -1 for none. */
  readonly lead: number;
  /** Indexes of who is in the team already, the lead not among them. */
  readonly team: readonly number[];
  readonly query: QueryVector;
}

/** Each term for every actor, 0 to 1. */
export type TermValues = Readonly<Record<CandidateTerm, Float64Array>>;

/**
 * How well every actor would fit beside a lead and a team: six terms, each divided by its maximum over all actors, the lead
 * included. With a team, what binds to its members is computed for each, made comparable, averaged, and made comparable again.
 * O(participations · size of the team).
 */
export async function termValues(
  history: History,
  { lead, team, query }: RankingQuestion,
  turns: Turns,
): Promise<TermValues> {
  const { network } = history;
  const count = network.actors.keys.length;
  const { countries } = network.actors;
  const country = lead < 0 ? null : (countries[lead] ?? null);
  const ties: ReturnType<typeof comparableTies>[] = [];
  for (const actor of [lead, ...team].filter((each) => each >= 0)) {
    ties.push(comparableTies(history, actor, query));
    await turns.next();
  }
  const average = (term: keyof typeof SCALES) =>
    comparable(doubles(count, (actor) => ties.reduce((sum, values) => sum + values[term][actor]!, 0)));
  const terms: Readonly<Record<CandidateTerm, () => Float64Array>> = {
    EXPERIENCE: () => comparable(experience(history)),
    TOPIC_FIT: () => comparable(topicFit(history, query)),
    JOINT_ACTIVITIES: () => average("JOINT_ACTIVITIES"),
    NETWORK: () => average("NETWORK"),
    JOINT_ON_TOPIC: () => average("JOINT_ON_TOPIC"),
    COUNTRY: () => doubles(count, (actor) => (country !== null && countries[actor] === country ? 1 : 0)),
  };
  const values: Partial<Record<CandidateTerm, Float64Array>> = {};
  for (const term of TERMS) {
    values[term] = terms[term]();
    await turns.next();
  }
  return values as TermValues;
}

/** The sum of the terms, each times its weight. */
export function totalOf(values: TermValues, actor: number): number {
  return TERMS.reduce((sum, term) => sum + WEIGHTS[term] * values[term][actor]!, 0);
}

/** ln(1 + the sum of the recencies of each actor's activities). */
function experience({ ofActor, recency, network }: History): Float64Array {
  return doubles(network.actors.keys.length, (actor) => {
    let sum = 0;
    for (let entry = ofActor.offsets[actor]!; entry < ofActor.offsets[actor + 1]!; entry += 1)
      sum += recency[ofActor.activities[entry]!]!;
    return Math.log1p(sum);
  });
}

function comparableTies(history: History, actor: number, query: QueryVector) {
  const { offsets } = history.ofActor;
  const { joint, jointOnTopic, network } = tiesTo(history, actor, query);
  const bent = (values: Float64Array, scale: number) =>
    comparable(values.map((value) => Math.log1p(value / scale)));
  return {
    JOINT_ACTIVITIES: bent(
      joint.map((value, other) =>
        value === 0 ? 0 : value / Math.sqrt(offsets[other + 1]! - offsets[other]!),
      ),
      SCALES.JOINT_ACTIVITIES,
    ),
    NETWORK: bent(network, SCALES.NETWORK),
    JOINT_ON_TOPIC: bent(jointOnTopic, SCALES.JOINT_ON_TOPIC),
  };
}

/** Divided by the maximum; all 0 when that is 0. */
function comparable(values: Float64Array): Float64Array {
  const maximum = values.reduce((most, value) => Math.max(most, value), 0);
  return maximum > 0 ? values.map((value) => value / maximum) : values;
}
