import { isCovered } from "../coverage/coverageOf";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { ConsortiumState } from "./consortiumState";

/** Kinds of partners of which there may be only so many more. */
export function cappedKinds({ items }: ConsortiumState) {
  return items.flatMap(({ item, coverages }) => {
    if (item.part !== RequirementPart.PARTNERS || item.partner.maximum === null) return [];
    const present = coverages.filter(isCovered).length;
    return [{ item, room: Math.max(0, item.partner.maximum - present) }];
  });
}

/** How many more members there may be. */
export function roomOf({ numbers }: ConsortiumState): number {
  const most = numbers.find(({ part }) => part === RequirementPart.MAXIMUM_PARTNERS);
  return most ? Math.max(0, most.maximum! - most.present) : Infinity;
}
