import type { CoverageFacts } from "../coverage/coverage.type";
import { requirementItems } from "../coverage/requirementItems";
import type { FundingCall } from "../funding-calls/funding-call.type";
import { itemCoverageRow } from "../gaps/gapRows";
import { itemState } from "../gaps/itemState";
import { areInvented } from "../projection/sameSort";
import { requirementsOfCall } from "../requirements/requirementsOfCall";
import { callMatch, type CallMatch, type Party } from "./callMatch";
import type { MatchingCall } from "./matching-call.type";

/** Compares calls with those for whom they are sought. */
export interface CallMatcher {
  /** How a call matches; null where it does not. */
  readonly match: (call: FundingCall) => CallMatch | null;
  /** A match as the API shows it. @param rank its place among others, from 1; null for one by itself */
  readonly shown: (match: CallMatch, rank: number | null) => MatchingCall;
}

/**
 * Compares calls with a party. Invented calls are for invented actors, real ones for real ones.
 *
 * @param facts with the offers of the party for all stages that the calls ask for
 * @param now instant, ms
 */
export function callMatcher(facts: CoverageFacts, party: Party, now: number): CallMatcher {
  const { members } = party;
  const isInvented = areInvented(facts.network, members);
  return {
    match: (call) => (call.isExample === isInvented ? callMatch(facts, party, call, now) : null),
    shown: (match, rank) => ({
      ...match,
      rank,
      coverage: requirementItems(requirementsOfCall(match.call)).map((needed) =>
        itemCoverageRow(facts, members, itemState(facts, needed, members, true)),
      ),
    }),
  };
}
