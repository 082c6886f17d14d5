import { Turns } from "../collections/turns";
import type { CoverageService } from "../coverage/coverage.service";
import { isAnnounced } from "../funding-calls/isAnnounced";
import type { FundingCallService } from "../funding-calls/funding-call.service";
import type { FundingCall } from "../funding-calls/funding-call.type";
import { notFound } from "../graphql/errors";
import { within } from "../links/within";
import { namedActors } from "../projection/namedActors";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { CallMatch } from "./callMatch";
import { callMatcher, type CallMatcher } from "./callMatcher";
import type { MatchingCall, MatchingCalls } from "./matching-call.type";
import {
  type CallMatchedArguments,
  followedParty,
  matchingParty,
  type MatchingPartyArguments,
} from "./matchingParty";
import type { KnownParty, PartyService } from "./party.service";
import { topicsOf } from "./topicFit";

/** How many matches may be shown. */
const MAXIMUM_SHOWN = 50;
/** How many open calls are compared. */
const MAXIMUM_COMPARED = 1_000;

/** What is asked for of the open calls. */
export interface MatchingQuestion extends MatchingPartyArguments {
  readonly first: number;
  readonly minRevision: number | null;
}

/** Tells which funding calls match whom; one per request. */
export class MatchingCallService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly coverage: CoverageService,
    private readonly calls: Pick<FundingCallService, "openAt" | "byKey">,
    private readonly parties: PartyService,
  ) {}

  /**
   * The best matches among the open calls that the asker may see.
   *
   * @throws BAD_USER_INPUT unless exactly one of both is given, NOT_FOUND for what does not exist for the asker, UNAVAILABLE
   * while the network is not in memory
   */
  async find(question: MatchingQuestion): Promise<MatchingCalls> {
    const first = within("first", question.first, MAXIMUM_SHOWN);
    const party = matchingParty(question);
    const known = await this.parties.known(party);
    if (known === null) throw notFound(party.argument, `${party.type} "${party.key}"`);
    const now = new Date();
    const [visible, open] = await Promise.all([
      this.network.whole(question.minRevision ?? 0),
      this.calls.openAt(now.toISOString(), MAXIMUM_COMPARED + 1),
    ]);
    const matcher = await this.matcher(visible, known, open, now);
    const turns = new Turns();
    const matches: CallMatch[] = [];
    for (const call of open.slice(0, MAXIMUM_COMPARED)) {
      await turns.next();
      const match = matcher.match(call);
      if (match) matches.push(match);
    }
    // The calls come by deadline, then by key, and stay so where scores are the same.
    matches.sort((one, other) => other.score - one.score);
    return {
      revision: visible.network.revision,
      matches: matches.slice(0, first).map((match, index) => matcher.shown(match, index + 1)),
      matchCount: matches.length,
      truncated: matches.length > first || open.length > MAXIMUM_COMPARED,
    };
  }

  /**
   * How a call that was just announced or changed matches; null where it does not or less than is wanted, where one cannot apply
   * for it now or later, and where it or those for whom calls are sought do not exist for the asker.
   *
   * @throws BAD_USER_INPUT as followedParty, UNAVAILABLE while the network is not in memory
   */
  async ofChanged(callKey: string, wanted: CallMatchedArguments): Promise<MatchingCall | null> {
    const now = new Date();
    const [call, known] = await Promise.all([
      this.calls.byKey(callKey),
      this.parties.known(followedParty(wanted)),
    ]);
    // Only then is the network asked for: nobody learns by an error that there is something they may not see.
    if (call === null || known === null || !isAnnounced(call, now)) return null;
    const matcher = await this.matcher(await this.network.whole(), known, [call], now);
    const match = matcher.match(call);
    return match !== null && match.score >= wanted.minimumScore ? matcher.shown(match, null) : null;
  }

  private async matcher(
    visible: VisibleNetwork,
    { actorKeys, topicKeys }: KnownParty,
    calls: readonly FundingCall[],
    now: Date,
  ): Promise<CallMatcher> {
    const { network } = visible;
    const members = namedActors(network, actorKeys);
    const valueChainStages = [...new Set(calls.flatMap(({ requirements }) => requirements.valueChainStages))];
    const facts = await this.coverage.facts(visible, { valueChainStages }, actorKeys);
    return callMatcher(facts, { members, topics: topicsOf(network, topicKeys, members) }, now.getTime());
  }
}
