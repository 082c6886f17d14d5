import type { ActorFilterParams } from "../actors/actor.filter";
import { actorRule } from "../projection/algorithms/actorRule";
import type { CollaborationNetwork } from "../projection/network.type";
import type { Ends } from "./checkedEnds";

/** Between whom, by index, and whether an actor may be in between. */
export interface IndexedEnds {
  readonly from: number;
  readonly to: number;
  readonly passes: (actor: number) => boolean;
}

/** The ends of a question in a network; null where it does not have one of them. @param via what those in between have to meet */
export function endsIn(
  network: CollaborationNetwork,
  { fromKey, toKey, avoidKeys, via }: Ends & { readonly via: ActorFilterParams },
): IndexedEnds | null {
  const { indexes } = network.actors;
  const [from, to] = [indexes.get(fromKey), indexes.get(toKey)];
  if (from === undefined || to === undefined) return null;
  const avoided = new Set(avoidKeys.map((key) => indexes.get(key)));
  const meets = actorRule(network, via);
  return { from, to, passes: (actor) => !avoided.has(actor) && meets(actor) };
}

/** Chains by key. */
export function chainKeys(
  { actors }: CollaborationNetwork,
  chains: readonly (readonly number[])[],
): string[][] {
  return chains.map((chain) => chain.map((actor) => actors.keys[actor]!));
}
