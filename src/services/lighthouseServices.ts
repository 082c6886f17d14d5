import { GroupMembershipRepository } from "../group-memberships/group-membership.repository";
import { GroupMembershipService } from "../group-memberships/group-membership.service";
import { GroupProposalRepository } from "../group-proposals/group-proposal.repository";
import { GroupProposalService } from "../group-proposals/group-proposal.service";
import { LighthouseNewsService } from "../lighthouse-news/lighthouse-news.service";
import { MembershipRepository } from "../memberships/membership.repository";
import { MembershipService } from "../memberships/membership.service";
import { ModeratorRepository } from "../moderators/moderator.repository";
import { ModeratorService } from "../moderators/moderator.service";
import { ProposalCommentRepository } from "../proposal-comments/proposal-comment.repository";
import { ProposalCommentService } from "../proposal-comments/proposal-comment.service";
import { TopicProposalRepository } from "../topic-proposals/topic-proposal.repository";
import { TopicProposalService } from "../topic-proposals/topic-proposal.service";
import { TopicRoundReminderRepository } from "../topic-rounds/topic-round-reminder.repository";
import { TopicRoundReminderService } from "../topic-rounds/topic-round-reminder.service";
import { TopicRoundRepository } from "../topic-rounds/topic-round.repository";
import { TopicRoundService } from "../topic-rounds/topic-round.service";
import { TopicSuggestionRepository } from "../topic-suggestions/topic-suggestion.repository";
import { TopicSuggestionService } from "../topic-suggestions/topic-suggestion.service";
import { TopicVoteRepository } from "../topic-votes/topic-vote.repository";
import { TopicVoteService } from "../topic-votes/topic-vote.service";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services of what lighthouses work with, of one request. */
export interface LighthouseServices {
  memberships: MembershipService;
  moderators: ModeratorService;
  topicRounds: TopicRoundService;
  topicRoundReminders: TopicRoundReminderService;
  topicProposals: TopicProposalService;
  topicVotes: TopicVoteService;
  topicSuggestions: TopicSuggestionService;
  proposalComments: ProposalCommentService;
  groupProposals: GroupProposalService;
  groupMemberships: GroupMembershipService;
}

/** What they stand on. */
export interface LighthouseFoundation extends RequestFoundation, DirectoryServices {}

/** Puts the services of what lighthouses work with together: a part of services.ts. */
export function composeLighthouseServices(foundation: LighthouseFoundation): LighthouseServices {
  const { database, writes, viewer, actors, lighthouses, topics, projectGroups, mail } = foundation;
  const news = new LighthouseNewsService(mail, lighthouses);
  const memberships = new MembershipService(
    new MembershipRepository(database),
    actors,
    lighthouses,
    writes,
    viewer,
  );
  const topicRounds = new TopicRoundService(
    new TopicRoundRepository(database),
    lighthouses,
    memberships,
    writes,
    viewer,
  );
  const topicProposals = new TopicProposalService(
    new TopicProposalRepository(database),
    topicRounds,
    memberships,
    topics,
    news,
    writes,
    viewer,
  );
  const groupMemberships = new GroupMembershipService(
    new GroupMembershipRepository(),
    actors,
    projectGroups,
    memberships,
    writes,
    viewer,
  );
  return {
    memberships,
    groupMemberships,
    groupProposals: new GroupProposalService(
      new GroupProposalRepository(database),
      memberships,
      groupMemberships,
      topics,
      news,
      writes,
      viewer,
    ),
    moderators: new ModeratorService(new ModeratorRepository(database), lighthouses, writes, viewer),
    topicRounds,
    topicRoundReminders: new TopicRoundReminderService(new TopicRoundReminderRepository(), mail, writes),
    topicProposals,
    topicVotes: new TopicVoteService(
      new TopicVoteRepository(),
      topicRounds,
      topicProposals,
      memberships,
      writes,
      viewer,
    ),
    topicSuggestions: new TopicSuggestionService(
      new TopicSuggestionRepository(database),
      lighthouses,
      topicRounds,
      topicProposals,
      news,
      writes,
      viewer,
    ),
    proposalComments: new ProposalCommentService(
      new ProposalCommentRepository(database),
      topicProposals,
      memberships,
      writes,
      viewer,
    ),
  };
}
