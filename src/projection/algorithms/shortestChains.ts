import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/** Between whom, over whom, how far and how many. */
export interface ChainQuestion {
  readonly from: number;
  readonly to: number;
  /** Whether an actor may be in between. */
  readonly passes: (actor: number) => boolean;
  readonly maxHops: number;
  /** Chains listed at most. */
  readonly limit: number;
}

/** One side of the search. */
interface Side {
  readonly distances: Map<number, number>;
  readonly seen: Set<number>;
  frontier: number[];
  depth: number;
}

/**
 * The distinct chains of actors with the fewest links between two actors, ordered by their actors' indexes, hence keys.
 *
 * Breadth-first from both ends in turns, from the side with fewer actors at its edge (I. Pohl, Bi-directional search,
 * 1971), each activity opened once a side; then the chains are walked over the layers in between alone. O(participations)
 * and the length of what is listed.
 */
export function shortestChains(
  network: CollaborationNetwork,
  rule: LinkRule,
  question: ChainQuestion,
): number[][] {
  const { from, to, maxHops } = question;
  const [start, end] = [side(from), side(to)];
  while (start.depth + end.depth < maxHops && start.frontier.length > 0 && end.frontier.length > 0) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    if (expand(network, rule, near, far, question)) return walk(network, rule, question, start, end);
  }
  return [];
}

function side(actor: number): Side {
  return { distances: new Map([[actor, 0]]), seen: new Set(), frontier: [actor], depth: 0 };
}

/** Takes one side one link further. @returns whether it meets the other */
function expand(
  network: CollaborationNetwork,
  rule: LinkRule,
  near: Side,
  far: Side,
  { from, to, passes }: ChainQuestion,
): boolean {
  const next: number[] = [];
  let isMet = false;
  near.depth += 1;
  for (const actor of near.frontier) {
    eachActivity(network, rule, actor, (activity) => {
      if (near.seen.has(activity)) return;
      near.seen.add(activity);
      eachParticipant(network, rule, activity, (other) => {
        if (near.distances.has(other) || (other !== from && other !== to && !passes(other))) return;
        near.distances.set(other, near.depth);
        next.push(other);
        isMet ||= far.distances.has(other);
      });
    });
  }
  near.frontier = next;
  return isMet;
}

/** Lists the chains over the layers where both sides met. */
function walk(
  network: CollaborationNetwork,
  rule: LinkRule,
  { from, limit }: ChainQuestion,
  start: Side,
  end: Side,
): number[][] {
  const middle = [...start.distances].flatMap(([actor, distance]) =>
    distance === start.depth && end.distances.get(actor) === end.depth ? [actor] : [],
  );
  const successors = new Map<number, Set<number>>();
  layersTowards(network, rule, middle, start, (nearer, farther) => link(successors, nearer, farther));
  layersTowards(network, rule, middle, end, (nearer, farther) => link(successors, farther, nearer));
  const sorted = new Map([...successors].map(([actor, next]) => [actor, [...next].sort((a, b) => a - b)]));
  const chains: number[][] = [];
  const hops = start.depth + end.depth;
  const extend = (chain: number[]) => {
    if (chains.length >= limit) return;
    if (chain.length > hops) return void chains.push([...chain]);
    for (const next of sorted.get(chain.at(-1)!) ?? []) {
      chain.push(next);
      extend(chain);
      chain.pop();
    }
  };
  extend([from]);
  return chains;
}

/** Goes from where both sides met back to the end of one side; calls `visit` for every link that leads there. */
function layersTowards(
  network: CollaborationNetwork,
  rule: LinkRule,
  middle: readonly number[],
  { distances, depth }: Side,
  visit: (nearer: number, farther: number) => void,
): void {
  let layer: Iterable<number> = middle;
  for (let distance = depth - 1; distance >= 0; distance -= 1) {
    const nearerLayer = new Set<number>();
    for (const farther of layer) {
      eachActivity(network, rule, farther, (activity) =>
        eachParticipant(network, rule, activity, (nearer) => {
          if (distances.get(nearer) !== distance) return;
          nearerLayer.add(nearer);
          visit(nearer, farther);
        }),
      );
    }
    layer = nearerLayer;
  }
}

function link(successors: Map<number, Set<number>>, from: number, to: number): void {
  const known = successors.get(from);
  if (known) known.add(to);
  else successors.set(from, new Set([to]));
}
