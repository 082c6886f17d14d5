import { profileIndex } from "../projection/algorithms/profiles";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { CoverageFacts, RequirementItem } from "./coverage.type";
import { coverageOf, isCovered } from "./coverageOf";

/**
 * The admitted actors that cover an item, proven or inferred, ascending. For a topic those whose profile has it: what
 * only a private activity proves is left out, as profiles are what everybody may know. O(actors, or those of the topic).
 */
export function coverers(
  facts: CoverageFacts,
  item: RequirementItem,
  admits: (actor: number) => boolean,
): number[] {
  const found: number[] = [];
  for (const actor of possible(facts, item)) {
    if (admits(actor) && isCovered(coverageOf(facts, actor, item))) found.push(actor);
  }
  return found;
}

function possible({ network }: CoverageFacts, item: RequirementItem): Iterable<number> {
  if (item.part !== RequirementPart.TOPIC) return network.actors.keys.keys();
  const topic = network.topics.indexes.get(item.topicKey);
  if (topic === undefined) return [];
  const { offsets, actors } = profileIndex(network);
  return actors.subarray(offsets[topic], offsets[topic + 1]);
}
