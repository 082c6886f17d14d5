import type { RequirementItem } from "../coverage/coverage.type";
import type { ConsortiumState } from "../gaps/consortiumState";
import { soleOf } from "../gaps/itemState";
import { type Gap, openGaps } from "../gaps/openGaps";

/** What is lost with a member. */
export interface Loss {
  /** Requirements that the rest meets less than before, with how many are missing that were not. */
  readonly lost: readonly Gap[];
  /** What rests on one of the rest alone, and did not before. */
  readonly weakened: readonly { readonly item: RequirementItem; readonly soleMember: number }[];
}

/** What is lost between two states of a consortium: with a member, and without. */
export function lossOf(before: ConsortiumState, after: ConsortiumState): Loss {
  const missingBefore = new Map(openGaps(before).map((gap) => [gapKey(gap), gap.missing]));
  const lost = openGaps(after).flatMap((gap) => {
    const missing = gap.missing - (missingBefore.get(gapKey(gap)) ?? 0);
    return missing > 0 ? [{ ...gap, missing }] : [];
  });
  const weakened = after.items.flatMap((state, index) => {
    const soleMember = soleOf(after.members, state);
    const wasSole = soleOf(before.members, before.items[index]!) !== null;
    return soleMember !== null && !wasSole ? [{ item: state.item, soleMember }] : [];
  });
  return { lost, weakened };
}

function gapKey(gap: Gap): string {
  return gap.part === "ITEM" ? gap.item.key : gap.part;
}
