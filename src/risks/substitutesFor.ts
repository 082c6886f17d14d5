import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf, isCovered } from "../coverage/coverageOf";
import { actorsOnTopics } from "../gaps/actorsOnTopics";
import { closersOf, newCountryOf } from "../gaps/closers";
import type { ConsortiumState } from "../gaps/consortiumState";
import type { Gap } from "../gaps/openGaps";
import { cappedKinds } from "../gaps/rooms";
import { eachActivity, eachParticipant } from "../projection/algorithms/eachNeighbour";
import { distancesFrom } from "../projection/algorithms/distancesFrom";

/** Somebody who could take a member's place. */
export interface Substitute {
  readonly actor: number;
  /** How many groups of the rest a direct link leads to. */
  readonly linkedGroups: number;
  /** Fewest links to the rest, and who of it is as near: see Distances. */
  readonly hops: number;
  readonly nearest: number;
}

/** For what a substitute is sought. */
export interface SubstituteQuestion {
  readonly facts: CoverageFacts;
  /** The rest. */
  readonly after: ConsortiumState;
  readonly lost: readonly Gap[];
  /** The rest in groups, see linkedGroups, where it falls apart; else empty. */
  readonly groups: readonly (readonly number[])[];
  readonly admits: (actor: number) => boolean;
  readonly acceptsInferred: boolean;
  readonly limit: number;
}

/** What ranks a candidate. */
interface Rank extends Substitute {
  readonly closed: number;
  readonly proven: number;
  /** Whether it works on a topic asked for; true for all where none is. */
  readonly isOnTopic: boolean;
}

/**
 * Who makes good exactly what is lost: closing most of it first, then joining most groups of the rest, then by what is proven
 * rather than inferred, then those on a topic asked for, then nearest to the rest, then by key. Nobody where nothing is lost and nothing
 * falls apart. O(actors × what is lost + participations).
 */
export function* substitutesFor(question: SubstituteQuestion): Generator<void, Substitute[]> {
  const { facts, after, lost, groups, limit } = question;
  if (lost.length === 0 && groups.length === 0) return [];
  const distances = distancesFrom(facts.network, facts.rule, after.members);
  yield;
  const full = cappedKinds(after).filter(({ room }) => room === 0);
  const admits = (actor: number) =>
    question.admits(actor) && !full.some(({ item }) => isCovered(coverageOf(facts, actor, item)));
  const closed = new Map<number, { closed: number; proven: number }>();
  const note = (actor: number, isProven: boolean) => {
    const known = closed.get(actor) ?? { closed: 0, proven: 0 };
    closed.set(actor, { closed: known.closed + 1, proven: known.proven + (isProven ? 1 : 0) });
  };
  const newCountry = newCountryOf(facts, after.members);
  for (const gap of lost) {
    for (const { actor, isProven } of closersOf(gap, { ...question, admits, newCountry }))
      note(actor, isProven);
    yield;
  }
  const joins = joinedGroups(facts, groups);
  for (const [actor, linked] of joins)
    if (linked > 1 && !closed.has(actor) && admits(actor)) closed.set(actor, { closed: 0, proven: 0 });
  const onTopic = yield* actorsOnTopics({ facts, state: after, admits });
  const ranks = [...closed].map(([actor, counted]): Rank => ({
    actor,
    ...counted,
    linkedGroups: joins.get(actor) ?? 0,
    isOnTopic: onTopic === null || onTopic.has(actor),
    hops: distances.hops[actor]!,
    nearest: distances.nearest[actor]!,
  }));
  return ranks.sort(compared).slice(0, limit);
}

function compared(one: Rank, other: Rank): number {
  if (one.closed !== other.closed) return other.closed - one.closed;
  if (one.linkedGroups !== other.linkedGroups) return other.linkedGroups - one.linkedGroups;
  if (one.proven !== other.proven) return other.proven - one.proven;
  if (one.isOnTopic !== other.isOnTopic) return one.isOnTopic ? -1 : 1;
  return one.hops === other.hops ? one.actor - other.actor : far(one) - far(other);
}

function far({ hops }: Substitute): number {
  return hops < 0 ? Infinity : hops;
}

/** How many of the groups each actor is linked to directly. */
function joinedGroups(
  { network, rule }: CoverageFacts,
  groups: readonly (readonly number[])[],
): Map<number, number> {
  const joined = new Map<number, number>();
  for (const group of groups) {
    const linked = new Set<number>();
    for (const member of group) {
      eachActivity(network, rule, member, (activity) =>
        eachParticipant(network, rule, activity, (other) => linked.add(other)),
      );
    }
    for (const actor of linked) joined.set(actor, (joined.get(actor) ?? 0) + 1);
  }
  return joined;
}
