import { CoverageLevel } from "../coverage/coverage.enums";
import type { CoverageFacts } from "../coverage/coverage.type";
import { countryCoverage } from "../coverage/countryCoverage";
import { type NeededItem, requirementItems } from "../coverage/requirementItems";
import type { FundingCall } from "../funding-calls/funding-call.type";
import { itemState } from "../gaps/itemState";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { requirementsOfCall } from "../requirements/requirementsOfCall";
import { type Asked, type CallScore, callScore } from "./callScore";
import { topicFit } from "./topicFit";

/** For whom calls are compared, by indexes in the network. */
export interface Party {
  /** The actor; or a consortium's lead, then its members. */
  readonly members: readonly number[];
  readonly topics: ReadonlySet<number>;
}

/** How a call matches. */
export interface CallMatch extends CallScore {
  readonly call: FundingCall;
  readonly daysLeft: number | null;
  readonly matchedTopicKeys: string[];
}

const DAY_MS = 86_400_000;

/** How much an organisation counts as eligible by what is known of its country. */
const ELIGIBLE: Readonly<Record<CoverageLevel, number>> = {
  [CoverageLevel.PROVEN]: 1,
  [CoverageLevel.INFERRED]: 1,
  [CoverageLevel.UNKNOWN]: 0.5,
  [CoverageLevel.ABSENT]: 0,
};

/** How an open call matches; null where it does not, see callScore. O(what it asks for × members). @param now instant, ms */
export function callMatch(
  facts: CoverageFacts,
  party: Party,
  call: FundingCall,
  now: number,
): CallMatch | null {
  const { value, sharedKeys } = topicFit(facts.network, party.topics, call.topicKeys);
  const items = requirementItems(requirementsOfCall(call));
  const daysLeft = call.deadline === null ? null : Math.floor((Date.parse(call.deadline) - now) / DAY_MS);
  const scored = callScore({
    topicFit: call.topicKeys.length === 0 ? null : value,
    partners: asked(facts, party, items, RequirementPart.PARTNERS),
    stages: asked(facts, party, items, RequirementPart.VALUE_CHAIN_STAGE),
    eligible: eligible(facts, party, call.requirements.eligibleCountries),
    daysLeft,
  });
  return scored && { ...scored, call, daysLeft, matchedTopicKeys: [...sharedKeys] };
}

function asked(
  facts: CoverageFacts,
  { members }: Party,
  items: readonly NeededItem[],
  part: RequirementPart,
): Asked {
  let [needed, met] = [0, 0];
  for (const each of items.filter(({ item }) => item.part === part)) {
    const most = each.needed ?? 0;
    needed += most;
    met += most - itemState(facts, each, members, true).missing;
  }
  return { needed, met };
}

function eligible(facts: CoverageFacts, { members }: Party, countries: readonly string[]): number {
  if (countries.length === 0 || members.length === 0) return 1;
  const shares = members.map((member) => ELIGIBLE[countryCoverage(facts, member, countries).level]);
  return shares.reduce((sum, share) => sum + share, 0) / members.length;
}
