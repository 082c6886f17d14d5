import type { ConsortiumService } from "../consortia/consortium.service";
import type { CoverageService } from "../coverage/coverage.service";
import { requirementItems } from "../coverage/requirementItems";
import type { FundingCallService } from "../funding-calls/funding-call.service";
import { itemCoverageRow } from "../gaps/gapRows";
import { itemState } from "../gaps/itemState";
import { badUserInput, notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { found } from "../links/found";
import { within } from "../links/within";
import type { CollaborationNetwork } from "../projection/network.type";
import type { RequestNetwork } from "../projection/requestNetwork";
import { Turns } from "../projection/turns";
import type { ReferenceService } from "../references/reference.service";
import { requirementsOfCall } from "../requirements/requirementsOfCall";
import { callMatch, type CallMatch, type Party } from "./callMatch";
import type { MatchingCalls } from "./matching-call.type";
import { topicsOf } from "./topicFit";

/** How many matches may be shown. */
const MAXIMUM_SHOWN = 50;
/** How many open calls are compared. */
const MAXIMUM_COMPARED = 1_000;

/** For whom calls are sought: one of both. */
export interface MatchingQuestion {
  readonly actorId: string | null;
  readonly consortiumId: string | null;
  readonly first: number;
  readonly minRevision: number | null;
}

/** For whom calls are sought, by keys. */
interface NamedParty {
  readonly actorKeys: readonly string[];
  /** What a consortium says that it is about; nothing for an actor. */
  readonly topicKeys: readonly string[];
}

/** Tells which open funding calls match whom; one per request. */
export class MatchingCallService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly coverage: CoverageService,
    private readonly calls: Pick<FundingCallService, "openAt">,
    private readonly consortia: Pick<ConsortiumService, "byKey">,
    private readonly references: Pick<ReferenceService, "actor">,
  ) {}

  /**
   * The best matches among the open calls that the asker may see.
   *
   * @throws BAD_USER_INPUT unless exactly one of both is given, NOT_FOUND for what does not exist for the asker, UNAVAILABLE
   * while the network is not in memory
   */
  async find(question: MatchingQuestion): Promise<MatchingCalls> {
    const first = within("first", question.first, MAXIMUM_SHOWN);
    const named = await this.named(question);
    const now = new Date();
    const [visible, open] = await Promise.all([
      this.network.whole(question.minRevision ?? 0),
      this.calls.openAt(now.toISOString(), MAXIMUM_COMPARED + 1),
    ]);
    const { network } = visible;
    const party = partyOf(network, named);
    const stages = new Set(open.flatMap(({ requirements }) => requirements.valueChainStages));
    const facts = await this.coverage.facts(visible, { valueChainStages: [...stages] }, named.actorKeys);
    const isOfSort = sortOf(network, party);
    const turns = new Turns();
    const matches: CallMatch[] = [];
    for (const call of open.slice(0, MAXIMUM_COMPARED)) {
      await turns.next();
      const match = isOfSort(call) ? callMatch(facts, party, call, now.getTime()) : null;
      if (match) matches.push(match);
    }
    // The calls come by deadline, then by key, and stay so where scores are the same.
    matches.sort((one, other) => other.score - one.score);
    return {
      revision: network.revision,
      matches: matches.slice(0, first).map((match, index) => ({
        ...match,
        rank: index + 1,
        coverage: requirementItems(requirementsOfCall(match.call)).map((needed) =>
          itemCoverageRow(facts, party.members, itemState(facts, needed, party.members, true)),
        ),
      })),
      matchCount: matches.length,
      truncated: matches.length > first || open.length > MAXIMUM_COMPARED,
    };
  }

  private async named({ actorId, consortiumId }: MatchingQuestion): Promise<NamedParty> {
    if ((actorId === null) === (consortiumId === null))
      throw badUserInput("actorId", 'Give exactly one of the arguments "actorId" and "consortiumId".');
    if (consortiumId === null)
      return { actorKeys: [(await this.references.actor(actorId, "actorId"))!], topicKeys: [] };
    const key = decodeId("Consortium", consortiumId, "consortiumId");
    const consortium = await this.consortia.byKey(key);
    if (consortium === null) throw notFound("consortiumId", `Consortium "${key}"`);
    const { leadKey, partners, requirements } = consortium;
    const keys = [...(leadKey === null ? [] : [leadKey]), ...partners.map((partner) => partner.key)];
    return { actorKeys: [...new Set(keys)], topicKeys: requirements.topicKeys };
  }
}

function partyOf(network: CollaborationNetwork, { actorKeys, topicKeys }: NamedParty): Party {
  const members = actorKeys.map((key) => found(network.actors.indexes.get(key), key));
  return { members, topics: topicsOf(network, topicKeys, members) };
}

/** Invented calls are for invented actors, real ones for real ones. */
function sortOf({ actors: { isExample } }: CollaborationNetwork, { members }: Party) {
  const isInvented = members.length > 0 && members.every((member) => isExample[member] === 1);
  return (call: { isExample: boolean }) => call.isExample === isInvented;
}
