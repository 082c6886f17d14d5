import { leading } from "../collections/leading";
import { rounded } from "../collections/rounded";
import type { Turns } from "../collections/turns";
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
export interface RankedCandidate extends Pick<ConsortiumCandidate, "score" | "terms" | "activityCount"> {
  readonly actor: number;
}

/** The first candidates, and how many there are. */
export interface RankedCandidates {
  readonly candidates: readonly RankedCandidate[];
  readonly count: number;
}

/** Those with a history that a team admits, highest score first, then by key: the first `question.first`. */
export async function rankCandidates(
  history: History,
  { programme, balance, first }: Pick<CandidateQuestion, "programme" | "balance" | "first">,
  { lead, members, admits }: CandidateTeam,
  topicKeys: readonly string[],
  turns: Turns,
): Promise<RankedCandidates> {
  const query = queryVector(history, topicKeys, programme);
  const values = await termValues(history, { lead, team: members, query }, turns);
  const weights = balancedWeights(balance);
  const contribution = (term: CandidateTerm, actor: number) => rounded(weights[term] * values[term][actor]!);
  const ranked: { actor: number; score: number }[] = [];
  for (let actor = 0; actor < history.network.actors.keys.length; actor += 1) {
    await turns.next();
    if (activityCount(history, actor) <= NEWCOMER_ACTIVITIES || !admits(actor)) continue;
    ranked.push({ actor, score: rounded(TERMS.reduce((sum, term) => sum + contribution(term, actor), 0)) });
  }
  const best = leading(ranked, first, (one, other) => other.score - one.score || one.actor - other.actor);
  const candidates = best.map(({ actor, score }) => ({
    actor,
    score,
    activityCount: activityCount(history, actor),
    terms: TERMS.map((term) => ({
      term,
      value: rounded(values[term][actor]!),
      weight: rounded(weights[term]),
      contribution: contribution(term, actor),
    })),
  }));
  return { candidates, count: ranked.length };
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
  const actors = [...network.actors.keys.keys()].filter(
    (actor) => activityCount(history, actor) <= NEWCOMER_ACTIVITIES && admits(actor),
  );
  return rankNewcomers(network, actors, topicKeys, offering);
}

/** In how many activities an actor took part. */
function activityCount({ ofActor: { offsets } }: History, actor: number): number {
  return offsets[actor + 1]! - offsets[actor]!;
}
