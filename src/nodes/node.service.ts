import { badUserInput } from "../graphql/errors";
import { atMostMaximumIds } from "../graphql/decodeIds";
import type { Node } from "../graphql/node.type";
import { decodeAnyId, encodeId } from "../graphql/nodeId";
import type { EntityServices } from "../services";

/** Finds any entity by its global id; one per request. */
export class NodeService {
  private readonly byType: ReadonlyMap<string, { byKey(key: string): Promise<Node | null> }>;

  constructor(services: EntityServices) {
    this.byType = new Map<string, { byKey(key: string): Promise<Node | null> }>([
      ["Actor", services.actors],
      ["Project", services.projects],
      ["ProjectGroup", services.projectGroups],
      ["Partnership", services.partnerships],
      ["Lighthouse", services.lighthouses],
      ["Initiative", services.initiatives],
      ["Topic", services.topics],
      ["TopicRound", services.topicRounds],
      ["TopicProposal", services.topicProposals],
      ["TopicSuggestion", services.topicSuggestions],
      ["ProjectGroupProposal", services.groupProposals],
      ["ProposalComment", services.proposalComments],
      ["Service", services.offerings],
      ["AuditEntry", services.audit],
      ["PartnershipDeclaration", services.declarations],
      ["OutgoingMail", services.outgoingMails],
      ["FundingCall", services.fundingCalls],
      ["Consortium", services.consortia],
      ["ConsortiumMember", services.consortiumMembers],
      ["ConsortiumInvitation", services.consortiumInvitations],
      ["ConsortiumVersion", services.consortiumVersions],
      ["ConsortiumComment", services.consortiumComments],
      ["PartnerSearch", services.partnerSearches],
      ["PartnerApplication", services.partnerApplications],
      ["Publication", services.publications],
      ["Registration", services.registrations],
      ["Claim", services.claims],
      ["Event", services.events],
      ["EventRegistration", services.eventRegistrations],
      ["Contact", services.contacts],
      ["ExpertProfile", services.experts],
      ["RetiredActor", services.retirements],
    ]);
  }

  /** The entity; null when there is none. @throws BAD_USER_INPUT when the text is no id of this service */
  async byId(id: string, argumentName: string): Promise<Node | null> {
    const reference = decodeAnyId(id);
    const service = reference && this.byType.get(reference.type);
    if (!reference || !service) {
      throw badUserInput(
        argumentName,
        `Argument "${argumentName}" is not an id of this service: "${id}"; expected what a field "id" gives, for ` +
          `instance "${encodeId("Actor", "pic:999999999")}".`,
      );
    }
    return service.byKey(reference.key);
  }

  /** The entities in the order of the ids, null for each that names none. @throws BAD_USER_INPUT as byId does */
  byIds(ids: readonly string[]): Promise<(Node | null)[]> {
    return Promise.all(atMostMaximumIds(ids, "ids").map((id) => this.byId(id, "ids")));
  }
}
