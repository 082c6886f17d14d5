import { isCovered } from "../coverage/coverageOf";
import type { RequirementItem } from "../coverage/coverage.type";
import type { ConsortiumState } from "../gaps/consortiumState";
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
  const weakened = after.items.flatMap(({ item, needed, coverages }, index) => {
    const soleMember = soleOf(after.members, coverages.map(isCovered));
    const wasSole = before.items[index]!.coverages.filter(isCovered).length === 1;
    return needed === 1 && soleMember !== null && !wasSole ? [{ item, soleMember }] : [];
  });
  return { lost, weakened };
}

function soleOf(members: readonly number[], covers: readonly boolean[]): number | null {
  const covering = members.filter((_member, index) => covers[index]);
  return covering.length === 1 ? covering[0]! : null;
}

function gapKey(gap: Gap): string {
  return gap.part === "ITEM" ? gap.item.key : gap.part;
}
