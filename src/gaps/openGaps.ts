import type { RequirementItem } from "../coverage/coverage.type";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { ConsortiumState } from "./consortiumState";

/** What candidates could meet. */
export type Gap =
  | { readonly part: "ITEM"; readonly item: RequirementItem; readonly missing: number }
  | {
      readonly part: RequirementPart.MINIMUM_PARTNERS | RequirementPart.MINIMUM_COUNTRIES;
      readonly missing: number;
    };

/** The gaps that more members could close: all but members from countries that are not eligible. */
export function openGaps({ items, numbers }: ConsortiumState): Gap[] {
  const gaps: Gap[] = [];
  for (const { item, missing } of items) {
    if (item.part !== RequirementPart.ELIGIBLE_COUNTRY && missing > 0)
      gaps.push({ part: "ITEM", item, missing });
  }
  for (const { part, missing } of numbers) {
    const isOfAll = part === RequirementPart.MINIMUM_PARTNERS || part === RequirementPart.MINIMUM_COUNTRIES;
    if (isOfAll && missing > 0) gaps.push({ part, missing });
  }
  return gaps;
}
