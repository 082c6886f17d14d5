import { NOT_REACHED } from "../projection/algorithms/hopsAround";
import type { Steps } from "../teams/teamProblem.type";
import type { NamedRule } from "./namedRule.type";
import { ConsortiumRule } from "./proposal.enums";

/** Who is searched among at most: more would cost time and bring actors that are farther away or fit less. */
export const LARGEST_POOL = 400;

/** Who is taken beyond those that a rule asks for, so that sizes and numbers of countries can be met. */
const OTHERS = 60;

/** Actors looked at between two steps. */
const ACTORS_A_STEP = 1_000;

/** Rules that any actor may help to meet. */
const UNSPECIFIC = new Set([ConsortiumRule.MINIMUM_SIZE, ConsortiumRule.MINIMUM_COUNTRIES]);

/** What a pool is chosen by. */
export interface PoolFacts {
  readonly rules: readonly NamedRule[];
  readonly given: readonly number[];
  /** Who may be proposed at all. */
  readonly admitted: readonly number[];
  /** How well each actor fits the topics, 0 to 1. */
  readonly fit: Float64Array;
  /** How far each actor is from those given; NOT_REACHED for who is not connected. */
  readonly hops: Uint8Array;
}

/** Who teams are built from. */
export interface Pool {
  /** Indexes of actors, ascending. */
  readonly actors: readonly number[];
  /** How many could help to meet a rule, taken into the pool or not. */
  readonly candidateCount: number;
}

/**
 * The actors that teams are built from: those given, then for each rule that asks for certain actors an equal share of them,
 * then whoever else helps, and some others; always those first that are near those given and fit the topics.
 */
export function* candidatePool({ rules, given, admitted, fit, hops }: PoolFacts): Steps<Pool> {
  const forbidding = rules.filter(({ kind, bound }) => kind === "EACH_AT_MOST" && bound === 0);
  const asking = rules.filter(
    ({ rule, kind, bound }) => kind !== "EACH_AT_MOST" && bound > 0 && !UNSPECIFIC.has(rule),
  );
  const worth = (actor: number) => fit[actor]! + (hops[actor] === NOT_REACHED ? 0 : 1 / (1 + hops[actor]!));
  const worthOf = new Map<number, number>();
  for (const [place, actor] of admitted.entries()) {
    if (forbidding.every(({ groupOf }) => groupOf(actor) < 0)) worthOf.set(actor, worth(actor));
    if (place % ACTORS_A_STEP === 0) yield;
  }
  const ranked = [...worthOf]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .map(([actor]) => actor);
  yield;
  const pool = new Set(given);
  const share = Math.floor(LARGEST_POOL / (asking.length + 1));
  const helping = new Set<number>();
  for (const { groupOf } of asking) {
    yield;
    const able = ranked.filter((actor) => groupOf(actor) >= 0);
    for (const actor of able) helping.add(actor);
    for (const actor of able.slice(0, share)) pool.add(actor);
  }
  for (const actor of ranked) if (pool.size < LARGEST_POOL && helping.has(actor)) pool.add(actor);
  for (const actor of ranked.slice(0, OTHERS)) if (pool.size < LARGEST_POOL) pool.add(actor);
  return {
    actors: [...pool].sort((one, other) => one - other),
    candidateCount: new Set([...helping, ...given]).size,
  };
}
