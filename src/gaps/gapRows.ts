import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf, isCovered } from "../coverage/coverageOf";
import type { TopicNames } from "../coverage/itemText";
import { coverageRow, itemRow } from "../coverage/rows";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { UNCONNECTED_HOPS } from "./candidateGroups";
import { newCountryOf } from "./closers";
import type { Closing } from "./closeGaps";
import type { ConsortiumQuestion } from "./consortium-question.service";
import type { ConsortiumState } from "./consortiumState";
import type { ClosedGap, GapCandidate, GapClosing, GapShortfall } from "./closing.type";
import type { ItemCoverage } from "./gap.type";
import { excessTexts } from "./excessTexts";
import { type ItemState, soleOf } from "./itemState";
import type { Gap } from "./openGaps";
import { gapName } from "./gapName";

/** A row of the matrix as the API shows it. */
export function itemCoverageRow(
  facts: CoverageFacts,
  members: readonly number[],
  state: ItemState,
): ItemCoverage {
  const { item, needed, provenCount, inferredCount, missing, status, coverages } = state;
  const { keys } = facts.network.actors;
  const sole = soleOf(members, state);
  return {
    item: itemRow(item),
    needed,
    provenCount,
    inferredCount,
    missing,
    status,
    members: members.map((member, index) => ({
      coverage: coverageRow(facts, member, item, coverages[index]),
      actorKey: keys[member]!,
    })),
    soleMemberKey: sole === null ? null : keys[sole]!,
  };
}

/**
 * How gaps could be closed as the API shows it.
 *
 * @param shortfalls what no candidates close
 */
export function closingRow(
  { facts, memberStateOf }: Pick<ConsortiumQuestion, "facts" | "memberStateOf">,
  state: ConsortiumState,
  closing: Closing,
  shortfalls: GapShortfall[],
  topic: TopicNames,
): GapClosing {
  const { gaps, sets, lowerBound, isProven, isExhaustive, factor, candidateCount, distances } = closing;
  const { keys } = facts.network.actors;
  const candidate = (actor: number): GapCandidate => ({
    actorKey: keys[actor]!,
    closes: gaps.flatMap((gap) => closedGap(facts, state, gap, actor)),
    memberState: memberStateOf(keys[actor]!),
    ...nearness(facts, distances.hops[actor]!, distances.nearest[actor]!),
  });
  return {
    sets: sets.map(({ members }) => {
      const candidates = members.map(({ actor }) => candidate(actor));
      const totalHops = candidates.reduce((sum, { hops }) => sum + (hops ?? UNCONNECTED_HOPS), 0);
      return { candidates, totalHops };
    }),
    lowerBound,
    isProven,
    isExhaustive,
    factor,
    candidateCount,
    shortfalls,
    unclosed: sets.length === 0 && lowerBound > 0 ? gaps.map((gap) => gapName(gap, topic)) : [],
    excesses: excessTexts(state),
  };
}

/** How near members are to an actor, and which: see Distances for both. */
export function nearness(
  { network }: CoverageFacts,
  hops: number,
  nearest: number,
): Pick<GapCandidate, "hops" | "nearestKey"> {
  return hops < 0 ? { hops: null, nearestKey: null } : { hops, nearestKey: network.actors.keys[nearest]! };
}

/** A gap as far as an actor closes it: at most one entry. */
export function closedGap(
  facts: CoverageFacts,
  { members }: Pick<ConsortiumState, "members">,
  gap: Gap,
  actor: number,
): ClosedGap[] {
  if (gap.part === "ITEM") {
    const coverage = coverageOf(facts, actor, gap.item);
    if (!isCovered(coverage)) return [];
    return [{ ...partOf(gap), coverage: coverageRow(facts, actor, gap.item, coverage), country: null }];
  }
  if (gap.part === RequirementPart.MINIMUM_PARTNERS)
    return [{ ...partOf(gap), coverage: null, country: null }];
  const country = newCountryOf(facts, members)(actor);
  return country === null ? [] : [{ ...partOf(gap), coverage: null, country }];
}

/** What sort of requirement a gap is of, and which. */
export function partOf(gap: Gap): Pick<ClosedGap, "part" | "item"> {
  return gap.part === "ITEM"
    ? { part: gap.item.part, item: itemRow(gap.item) }
    : { part: gap.part, item: null };
}
