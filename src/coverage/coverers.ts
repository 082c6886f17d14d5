import { profileIndex } from "../projection/algorithms/profiles";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Coverage, CoverageFacts, RequirementItem } from "./coverage.type";
import { coverageOf, isCovered } from "./coverageOf";

/** An actor that covers an item, and how. */
export interface Coverer {
  readonly actor: number;
  readonly coverage: Coverage;
}

/** The admitted actors that cover an item, proven or inferred, ascending; of a topic see possibleCoverers. O(those). */
export function coverers(
  facts: CoverageFacts,
  item: RequirementItem,
  admits: (actor: number) => boolean,
): Coverer[] {
  const found: Coverer[] = [];
  for (const actor of possibleCoverers(facts, item)) {
    if (!admits(actor)) continue;
    const coverage = coverageOf(facts, actor, item);
    if (isCovered(coverage)) found.push({ actor, coverage });
  }
  return found;
}

/** The admitted actors that cover at least one of some items, see coverers. O(items × actors); yields after each item. */
export function* coverersOfAny(
  facts: CoverageFacts,
  items: readonly RequirementItem[],
  admits: (actor: number) => boolean,
): Generator<void, ReadonlySet<number>, void> {
  const found = new Set<number>();
  for (const item of items) {
    for (const { actor } of coverers(facts, item, (each) => !found.has(each) && admits(each)))
      found.add(actor);
    yield;
  }
  return found;
}

/**
 * The actors that may cover an item, ascending: all, but for a topic those whose profile has it. What only a private activity
 * proves is left out, as profiles are what everybody may know.
 */
export function possibleCoverers({ network }: CoverageFacts, item: RequirementItem): Iterable<number> {
  if (item.part !== RequirementPart.TOPIC) return network.actors.keys.keys();
  const topic = network.topics.indexes.get(item.topicKey);
  if (topic === undefined) return [];
  const { offsets, actors } = profileIndex(network);
  return actors.subarray(offsets[topic], offsets[topic + 1]);
}
