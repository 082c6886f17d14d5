import type { CoverageFacts } from "../coverage/coverage.type";
import { requirementItems } from "../coverage/requirementItems";
import type { Requirements } from "../requirements/requirements.type";
import { type ItemState, itemState, itemStateOf } from "./itemState";
import { type NumberState, numberStates } from "./numberState";

/** How members meet requirements. */
export interface ConsortiumState {
  readonly members: readonly number[];
  readonly items: readonly ItemState[];
  readonly numbers: readonly NumberState[];
}

/** How members, given by their indexes, meet requirements. O(items × activities of the members); yields after each item. */
export function* consortiumState(
  facts: CoverageFacts,
  requirements: Requirements,
  members: readonly number[],
  acceptsInferred: boolean,
): Generator<void, ConsortiumState> {
  const items: ItemState[] = [];
  for (const needed of requirementItems(requirements)) {
    items.push(itemState(facts, needed, members, acceptsInferred));
    yield;
  }
  return { members, items, numbers: numberStates(facts.network, requirements, members, items) };
}

/** How the rest meets the same requirements when a member leaves. O(items × members). */
export function stateWithout(
  { network }: CoverageFacts,
  requirements: Requirements,
  state: ConsortiumState,
  leaver: number,
  acceptsInferred: boolean,
): ConsortiumState {
  const members = state.members.filter((member) => member !== leaver);
  const items = state.items.map((item) => {
    const coverages = item.coverages.filter((_coverage, index) => state.members[index] !== leaver);
    return itemStateOf(item, coverages, acceptsInferred);
  });
  return { members, items, numbers: numberStates(network, requirements, members, items) };
}
