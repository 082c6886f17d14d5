import { RequirementPart } from "../requirements/requirements-draft.enums";
import { CoverageLevel } from "./coverage.enums";
import type { CoverageFacts, RequirementItem } from "./coverage.type";
import { coverageOf } from "./coverageOf";

/** Actors looked at between two turns of others. */
const ACTORS_AT_ONCE = 500;

/**
 * Of how many actors it is open whether they cover an item: nothing is known, or inferred where that does not count. O(actors);
 * yields now and then.
 *
 * @param known how many of them are known to, as is counted
 */
export function* unknownCount(
  facts: CoverageFacts,
  item: RequirementItem,
  actors: readonly number[],
  { known, acceptsInferred }: { readonly known: number; readonly acceptsInferred: boolean },
): Generator<void, number, void> {
  // Nothing ever says of an actor that it does not work on a topic.
  if (item.part === RequirementPart.TOPIC) return actors.length - known;
  let unknown = 0;
  for (const [place, actor] of actors.entries()) {
    if (place % ACTORS_AT_ONCE === 0) yield;
    const { level } = coverageOf(facts, actor, item);
    if (level === CoverageLevel.UNKNOWN || (level === CoverageLevel.INFERRED && !acceptsInferred))
      unknown += 1;
  }
  return unknown;
}
