import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf, isCovered } from "../coverage/coverageOf";
import type { Distances } from "../projection/algorithms/distancesFrom";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { actorsOnTopics } from "./actorsOnTopics";
import { closersOf, newCountryOf } from "./closers";
import type { ConsortiumState } from "./consortiumState";
import type { CoverGroup, CoverProblem } from "./cover/cover.type";
import type { Gap } from "./openGaps";
import { cappedKinds, roomOf } from "./rooms";

/** How many links an actor that no chain leads to counts as. */
export const UNCONNECTED_HOPS = 10;

/** What one link costs; below it, what is inferred counts against who is as near. */
const HOP_COST = 1_000;

/** What it costs to work on none of the topics asked for: more than all links of a set. */
const OFF_TOPIC_COST = 1_000_000;

/** How many of candidates that are alike are kept at least, the nearest. */
const KEPT_ALIKE = 20;

/** How many candidates are put into groups between two turns of others. */
const CANDIDATES_AT_ONCE = 1_000;

/** What is asked of candidates. */
export interface CandidateQuestion {
  readonly facts: CoverageFacts;
  readonly state: ConsortiumState;
  readonly gaps: readonly Gap[];
  readonly admits: (actor: number) => boolean;
  readonly acceptsInferred: boolean;
  readonly distances: Distances;
}

/** Gaps as a cover problem, with the candidates behind its groups. */
export interface GroupedCandidates {
  readonly problem: CoverProblem;
  /** Indexes of actors by group, cheapest first, as many as the group has costs. */
  readonly actors: readonly (readonly number[])[];
  /** How many candidates close any gap. */
  readonly candidateCount: number;
  /** By gap, how many candidates close it; of countries, how many they come from. */
  readonly closers: readonly number[];
}

interface Candidate {
  readonly gaps: number[];
  proven: number;
}

/** Puts candidates that are alike together, so that a search looks at each sort once. O(actors × gaps). */
export function* candidateGroups(question: CandidateQuestion): Generator<void, GroupedCandidates> {
  const { facts, state, gaps, distances } = question;
  const candidates = new Map<number, Candidate>();
  /** By gap, how much of it candidates close at most. */
  const most = gaps.map(() => 0);
  const note = (actor: number, gap: number, isProven: boolean) => {
    const known = candidates.get(actor);
    if (known) {
      known.gaps.push(gap);
      known.proven += isProven ? 1 : 0;
    } else candidates.set(actor, { gaps: [gap], proven: isProven ? 1 : 0 });
  };
  const newCountry = newCountryOf(facts, state.members);
  for (const [index, gap] of gaps.entries()) {
    yield;
    const found = closersOf(gap, { ...question, newCountry });
    for (const { actor, isProven } of found) note(actor, index, isProven);
    const isOfCountries = gap.part === RequirementPart.MINIMUM_COUNTRIES;
    most[index] = isOfCountries ? new Set(found.map(({ actor }) => newCountry(actor))).size : found.length;
  }
  yield;
  const met = gaps.map(({ missing }, index) => Math.min(missing, most[index]!));
  const capped = cappedKinds(state);
  const countryGap = gaps.findIndex(({ part }) => part === RequirementPart.MINIMUM_COUNTRIES);
  const demanded = gaps.flatMap((_gap, index) => (index !== countryGap && met[index]! > 0 ? [index] : []));
  const onTopic = yield* actorsOnTopics(question);
  const groups = new Map<string, { group: Omit<CoverGroup, "costs">; members: Priced[] }>();
  let placed = 0;
  for (const [actor, { gaps: closed, proven }] of candidates) {
    placed += 1;
    if (placed % CANDIDATES_AT_ONCE === 0) yield;
    const contributes = closed.filter((gap) => gap !== countryGap).map((gap) => demanded.indexOf(gap));
    const country = countryGap === -1 ? null : newCountry(actor);
    const uses = capped.flatMap(({ item }, index) =>
      isCovered(coverageOf(facts, actor, item)) ? [index] : [],
    );
    const key = `${contributes.join()}|${country}|${uses.join()}`;
    const hops = distances.hops[actor]!;
    const near = (hops < 0 ? UNCONNECTED_HOPS : hops) * HOP_COST + closed.length - proven;
    const cost = onTopic === null || onTopic.has(actor) ? near : near + OFF_TOPIC_COST;
    const known = groups.get(key);
    if (known) known.members.push({ actor, cost });
    else groups.set(key, { group: { contributes, country, uses }, members: [{ actor, cost }] });
  }
  yield;
  const needed = met.reduce((sum, need) => sum + need, 0);
  const kept = [...groups.values()].map(({ group, members }) => ({
    group,
    members: members
      .sort((one, other) => one.cost - other.cost || one.actor - other.actor)
      .slice(0, Math.max(KEPT_ALIKE, needed)),
  }));
  return {
    problem: {
      demands: demanded.map((gap) => met[gap]!),
      countries: countryGap === -1 ? 0 : met[countryGap]!,
      capacities: capped.map(({ room }) => room),
      size: roomOf(state),
      groups: kept.map(({ group, members }) => ({ ...group, costs: members.map(({ cost }) => cost) })),
    },
    actors: kept.map(({ members }) => members.map(({ actor }) => actor)),
    candidateCount: candidates.size,
    closers: most,
  };
}

interface Priced {
  readonly actor: number;
  readonly cost: number;
}
