import { rounded } from "../../collections/rounded";
import type { CollaborationNetwork } from "../network.type";
import type { Workload } from "../workload";
import { linkedTo } from "./linkedTo";
import type { LinkRule } from "./linkRule";
import { sharedActivities, strengthOf } from "./pairLinks";
import { recencyOf } from "./recency";

/** What a link counts for whose activities have no date: as if it had ended a half-life ago. */
export const UNDATED_RECENCY = 0.5;
/** Ways that are looked at; beyond it some are left out. */
const WAY_LIMIT = 20_000;

/** Between whom, over whom, as of when. */
export interface IntroducerQuestion {
  readonly from: number;
  readonly to: number;
  /** Whether an actor may introduce. */
  readonly passes: (actor: number) => boolean;
  readonly day: number;
}

/** A link as it counts for an introduction. */
export interface FadedLink {
  readonly shared: readonly number[];
  /** Null when no shared activity has a date. */
  readonly recency: number | null;
  /** 1 / (strength · recency), rounded to 6 decimals. */
  readonly resistance: number;
}

/** A way from one end to the other, both included. */
export interface IntroductionWay {
  readonly actors: readonly number[];
  readonly links: readonly FadedLink[];
  /** 1 / Σ resistance, rounded to 6 decimals. */
  readonly score: number;
}

/**
 * Who could introduce two actors: all ways over one actor that both are linked to; where there is none, over two. Best first:
 * the links in series, each the weaker the longer ago; then by key. O(links of both ends · their activities).
 *
 * @returns the ways, and whether all were looked at
 */
export async function introducers(
  network: CollaborationNetwork,
  rule: LinkRule,
  { from, to, passes, day }: IntroducerQuestion,
  workload: Workload,
): Promise<{ ways: IntroductionWay[]; isWhole: boolean }> {
  const admits = (actor: number) => actor !== from && actor !== to && passes(actor);
  const [ours, theirs] = [linkedTo(network, rule, from, admits), linkedTo(network, rule, to, admits)];
  const both = [...ours].filter((actor) => theirs.has(actor));
  const chains = both.map((actor) => [from, actor, to]);
  let isWhole = true;
  if (chains.length === 0) {
    // From the side that has fewer: the same links are found from either.
    const [near, far] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
    for (const one of near) {
      if (workload.isSpent || chains.length > WAY_LIMIT) {
        isWhole = false;
        break;
      }
      let met = 0;
      const next = linkedTo(network, rule, one, (actor) => {
        met += 1;
        return far.has(actor);
      });
      for (const other of next) chains.push(near === ours ? [from, one, other, to] : [from, other, one, to]);
      const turn = workload.add(met);
      if (turn) await turn;
    }
  }
  const link = remembered(network.actors.keys.length, (one, other) => {
    const shared = sharedActivities(network, rule, one, other);
    const recency = recencyOf(network, shared, day);
    const strength = strengthOf(network, shared) * (recency ?? UNDATED_RECENCY);
    return { shared, recency, resistance: rounded(1 / strength) };
  });
  const ways: IntroductionWay[] = [];
  for (const actors of chains) {
    const links = actors.slice(1).map((actor, index) => link(actors[index]!, actor));
    const score = rounded(1 / links.reduce((sum, { resistance }) => sum + resistance, 0));
    ways.push({ actors, links, score });
    const turn = workload.add(links.length);
    if (turn) await turn;
  }
  ways.sort((one, other) => other.score - one.score || byActors(one, other));
  return { ways, isWhole };
}

function remembered(actorCount: number, read: (one: number, other: number) => FadedLink) {
  const known = new Map<number, FadedLink>();
  return (one: number, other: number): FadedLink => {
    const pair = one * actorCount + other;
    const link = known.get(pair) ?? read(one, other);
    known.set(pair, link);
    return link;
  };
}

function byActors({ actors: one }: IntroductionWay, { actors: other }: IntroductionWay): number {
  const differing = one.findIndex((actor, index) => actor !== other[index]);
  return differing === -1 ? 0 : one[differing]! - other[differing]!;
}
