import { rounded } from "../collections/rounded";
import { Turns } from "../projection/turns";
import type { ServiceOnTopic } from "./candidate.repository";
import type { ConsortiumCandidate } from "./candidate.type";
import type { CandidateQuestion } from "./candidateQuestion";
import type { CandidateTeam } from "./candidateTeam";
import { NEWCOMER_ACTIVITIES } from "./newcomer";
import { balancedWeights } from "./ranking/balance";
import type { History } from "./ranking/history";
import { rankNewcomers, type RankedNewcomer } from "./ranking/newcomers";
import { queryVector } from "./ranking/question";
import { termValues } from "./ranking/score";
import { type CandidateTerm, TERMS } from "./ranking/term";

/** A candidate with its place's reason. */
export interface RankedCandidate {
  readonly actor: number;
  readonly score: number;
  /** What is told of those that are shown. */
  readonly told: () => Pick<ConsortiumCandidate, "terms" | "activityCount">;
}

/** Those with a history that a team admits, highest score first, then by key. */
export async function rankCandidates(
  history: History,
  { programme, balance }: Pick<CandidateQuestion, "programme" | "balance">,
  { lead, members, admits }: CandidateTeam,
  topicKeys: readonly string[],
): Promise<RankedCandidate[]> {
  const turns = new Turns();
  const query = queryVector(history, topicKeys, programme);
  const values = await termValues(history, { lead, team: members, query }, turns);
  const weights = balancedWeights(balance);
  const contribution = (term: CandidateTerm, actor: number) => rounded(weights[term] * values[term][actor]!);
  const ranked: RankedCandidate[] = [];
  for (const { actor, count } of activityCounts(history)) {
    await turns.next();
    if (count <= NEWCOMER_ACTIVITIES || !admits(actor)) continue;
    const terms = () =>
      TERMS.map((term) => ({
        term,
        value: rounded(values[term][actor]!),
        weight: rounded(weights[term]),
        contribution: contribution(term, actor),
      }));
    ranked.push({
      actor,
      score: rounded(TERMS.reduce((sum, term) => sum + contribution(term, actor), 0)),
      told: () => ({ terms: terms(), activityCount: count }),
    });
  }
  return ranked.sort((one, other) => other.score - one.score || one.actor - other.actor);
}

/** Those without a history that a team admits. @param services what is offered and sought on the topics */
export function newcomersOf(
  history: History,
  { admits }: CandidateTeam,
  topicKeys: readonly string[],
  services: readonly ServiceOnTopic[],
): RankedNewcomer[] {
  const { network } = history;
  const offering = new Set(
    services
      .filter(({ direction }) => direction === "OFFER")
      .map(({ actorKey }) => network.actors.indexes.get(actorKey) ?? -1),
  );
  const newcomers = activityCounts(history).filter(({ count }) => count <= NEWCOMER_ACTIVITIES);
  const actors = newcomers.map(({ actor }) => actor).filter(admits);
  return rankNewcomers(network, actors, topicKeys, offering);
}

/** In how many activities each actor took part, by index. */
function activityCounts({ network, ofActor: { offsets } }: History) {
  return network.actors.keys.map((_key, actor) => ({ actor, count: offsets[actor + 1]! - offsets[actor]! }));
}
