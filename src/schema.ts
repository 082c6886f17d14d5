import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { DigestResolver } from "./digests/digest.resolver";
import { guardSchema } from "./access/guardSchema";
import { AccountResolver } from "./accounts/account.resolver";
import { RecordResolver } from "./actor-records/record.resolver";
import { RetirementResolver } from "./actor-records/retirement.resolver";
import { ActorFacetsResolver } from "./actors/actor-facets.resolver";
import { ActorResolver } from "./actors/actor.resolver";
import * as participants from "./actors/participants.resolver";
import { DuplicateActorsResolver } from "./duplicate-actors/duplicate-actors.resolver";
import * as partnerApplications from "./partner-searches/applications/application.resolver";
import * as partnerSearches from "./partner-searches/partner-search.resolver";
import { PartnerSearchPartsResolver } from "./partner-searches/partner-search-parts.resolver";
import { ConsortiumMutationsResolver } from "./consortia/consortium-mutations.resolver";
import * as consortiumComments from "./consortia/comments/comment.resolver";
import * as consortiumOutcomes from "./consortia/outcomes/outcome.resolver";
import * as consortiumVersions from "./consortia/versions/version.resolver";
import * as consortiumInvitations from "./consortia/invitations/invitation.resolver";
import * as consortiumMembers from "./consortia/members/member.resolver";
import { ConsortiumResolver } from "./consortia/consortium.resolver";
import { AuditResolver } from "./audit/audit.resolver";
import { InstitutionMessageResolver } from "./mail/institution-message.resolver";
import { NotificationsResolver } from "./mail/notifications.resolver";
import { OutgoingMailResolver } from "./mail/outgoing-mail.resolver";
import * as experts from "./experts/expert.resolver";
import * as contacts from "./contacts/contact.resolver";
import { CalendarDate } from "./graphql/calendarDate";
import { FundingCallResolver } from "./funding-calls/funding-call.resolver";
import {
  ConsortiumCandidateResolver,
  ConsortiumCandidatesResolver,
  ConsortiumNewcomerResolver,
} from "./candidates/candidate.resolver";
import { RequirementsDraftResolver } from "./requirements/requirements-draft.resolver";
import { RequirementsResolver } from "./requirements/requirements.resolver";
import * as coverage from "./coverage/coverage.resolver";
import * as gaps from "./gaps/gap.resolver";
import * as matchingCalls from "./matching-calls/matching-call.resolver";
import * as risks from "./risks/risk.resolver";
import * as events from "./events/event.resolver";
import * as eventLists from "./events/event-lists.resolver";
import * as eventMutations from "./events/event-mutations.resolver";
import * as eventParts from "./events/event-parts.resolver";
import { EventParticipantsResolver } from "./events/registrations/event-participants.resolver";
import { EventRegistrationResolver } from "./events/registrations/event-registration.resolver";
import * as eventTies from "./events/event-ties.resolver";
import { UserErrorResolver } from "./graphql/payload.type";
import * as initiatives from "./initiatives/initiative.resolver";
import { LighthouseTopicsResolver } from "./lighthouse-topics/lighthouse-topics.resolver";
import * as lighthouses from "./lighthouses/lighthouse.resolver";
import { MembershipResolver } from "./memberships/membership.resolver";
import { GroupMembershipResolver } from "./group-memberships/group-membership.resolver";
import * as groupProposals from "./group-proposals/group-proposal.resolver";
import * as proposalComments from "./proposal-comments/proposal-comment.resolver";
import * as topicProposals from "./topic-proposals/topic-proposal.resolver";
import * as topicRounds from "./topic-rounds/topic-round.resolver";
import * as topicSuggestions from "./topic-suggestions/topic-suggestion.resolver";
import { TopicVoteResolver } from "./topic-votes/topic-vote.resolver";
import { ModeratorResolver } from "./moderators/moderator.resolver";
import * as milestones from "./milestones/milestone.resolver";
import * as claims from "./claims/claim.resolver";
import { ColleagueResolver } from "./colleagues/colleague.resolver";
import { InvitationResolver } from "./invitations/invitation.resolver";
import * as collaborators from "./collaborators/collaborator.resolver";
import * as network from "./ego-network/network.resolver";
import * as neighbours from "./neighbours/neighbour.resolver";
import * as introductions from "./introductions/introduction.resolver";
import * as paths from "./paths/path.resolver";
import { NodeResolver } from "./nodes/node.resolver";
import { DeclarationResolver } from "./partnership-declarations/declaration.resolver";
import * as declarationFields from "./partnership-declarations/declaration-fields.resolver";
import * as partnershipChanges from "./partnerships/partnership-changes.resolver";
import * as offeringLists from "./offerings/offering-lists.resolver";
import { OfferingWritesResolver } from "./offerings/offering-writes.resolver";
import { OfferingResolver } from "./offerings/offering.resolver";
import * as partnerships from "./partnerships/partnership.resolver";
import { ProfileResolver } from "./profiles/profile.resolver";
import { ProjectGroupFacetsResolver } from "./project-groups/project-group-facets.resolver";
import * as projectGroupLists from "./project-groups/project-group-lists.resolver";
import { ProjectGroupResolver } from "./project-groups/project-group.resolver";
import { ProjectFacetsResolver } from "./projects/project-facets.resolver";
import { ProjectResolver } from "./projects/project.resolver";
import * as relatedProjects from "./projects/related-projects.resolver";
import * as proposals from "./proposals/proposal.resolver";
import { createPubSub, type PubSub } from "./pubsub/pubSub";
import { PrivacyResolver } from "./privacy/privacy.resolver";
import { PublicationResolver } from "./publications/publication.resolver";
import { DecisionResolver } from "./registrations/decision.resolver";
import { RegistrationResolver } from "./registrations/registration.resolver";
import * as submissions from "./registrations/submission.resolver";
import { SearchResolver } from "./search/search.resolver";
import { demandFollowed } from "./subscriptions/demandFollowed";
import { SubscriptionResolver } from "./subscriptions/subscription.resolver";
import * as tables from "./tables/table.resolver";
import { TopicFacetsResolver } from "./topics/topic-facets.resolver";
import { TopicResolver } from "./topics/topic.resolver";
import * as topicsOf from "./topics/topics-of.resolver";

/** Builds the executable schema: the one list of all resolvers. Subscriptions hear what `pubSub` publishes. */
export async function createSchema(
  pubSub: PubSub = createPubSub({ redisUrl: null }),
): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ActorResolver,
      ActorFacetsResolver,
      ...Object.values(participants),
      ProjectResolver,
      ProjectFacetsResolver,
      ...Object.values(relatedProjects),
      ProjectGroupResolver,
      ProjectGroupFacetsResolver,
      ...Object.values(projectGroupLists),
      ...Object.values(partnerships),
      ...Object.values(partnershipChanges),
      DeclarationResolver,
      ...Object.values(declarationFields),
      ...Object.values(lighthouses),
      LighthouseTopicsResolver,
      ...Object.values(initiatives),
      TopicResolver,
      TopicFacetsResolver,
      ...Object.values(topicsOf),
      ...Object.values(milestones),
      SearchResolver,
      ...Object.values(paths),
      ...Object.values(introductions),
      ...Object.values(network),
      ...Object.values(collaborators),
      ...Object.values(neighbours),
      ProfileResolver,
      OfferingResolver,
      ...Object.values(offeringLists),
      OfferingWritesResolver,
      ...Object.values(contacts),
      ...Object.values(experts),
      AccountResolver,
      AuditResolver,
      NotificationsResolver,
      OutgoingMailResolver,
      InstitutionMessageResolver,
      FundingCallResolver,
      RequirementsResolver,
      RequirementsDraftResolver,
      ...Object.values(proposals),
      ConsortiumCandidatesResolver,
      ConsortiumCandidateResolver,
      ConsortiumNewcomerResolver,
      ...Object.values(coverage),
      ...Object.values(gaps),
      ...Object.values(matchingCalls),
      ...Object.values(risks),
      MembershipResolver,
      ModeratorResolver,
      PrivacyResolver,
      PublicationResolver,
      ...Object.values(events),
      ...Object.values(eventTies),
      ...Object.values(eventParts),
      ...Object.values(eventLists),
      ...Object.values(eventMutations),
      EventParticipantsResolver,
      EventRegistrationResolver,
      DuplicateActorsResolver,
      RecordResolver,
      RetirementResolver,
      ...Object.values(topicRounds),
      ...Object.values(topicProposals),
      TopicVoteResolver,
      ...Object.values(topicSuggestions),
      ...Object.values(proposalComments),
      GroupMembershipResolver,
      ...Object.values(groupProposals),
      ...Object.values(tables),
      UserErrorResolver,
      SubscriptionResolver,
      ColleagueResolver,
      ConsortiumResolver,
      ...Object.values(consortiumMembers),
      ...Object.values(consortiumInvitations),
      ...Object.values(consortiumComments),
      ...Object.values(consortiumOutcomes),
      ...Object.values(consortiumVersions),
      ConsortiumMutationsResolver,
      ...Object.values(partnerSearches),
      PartnerSearchPartsResolver,
      ...Object.values(partnerApplications),
      ...Object.values(claims),
      InvitationResolver,
      RegistrationResolver,
      DecisionResolver,
      DigestResolver,
      ...Object.values(submissions),
    ] as never,
    orphanedTypes: [],
    pubSub,
    scalarsMap: [{ type: Date, scalar: CalendarDate }],
    // Arguments are checked where they are used, with errors that name the argument and the fix.
    validate: false,
  });
  // type-graphql gives its root types no description of their own.
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root) root.description = ROOT_DESCRIPTIONS[root.name];
  demandFollowed(schema);
  guardSchema(schema);
  return schema;
}

const ROOT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  Query: "What can be asked of the network.",
  Mutation: "What can be changed. A mutation that is refused changes nothing and says why in `userErrors`.",
  Subscription: "What one is told of as it happens.",
};
