import type { NodeFinder } from "../nodes/node.service";
import type { EntityServices } from "./services.type";

/** What finds the entities of each type of ids. */
export function nodeFinders(services: EntityServices): ReadonlyMap<string, NodeFinder> {
  return new Map<string, NodeFinder>([
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
