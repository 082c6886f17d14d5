import type { Policy, Rule } from "../rule.type";

const OF_ACTOR: Rule = {
  grants: ["SPEAKS_FOR", "MODERATES", "MANAGER"],
  about: "the actor that takes part, the lighthouse that it takes part in",
};

const MODERATED: Rule = { grants: ["MODERATES", "MANAGER"], about: "the lighthouse" };

const SPOKEN_FOR: Rule = { grants: ["SPEAKS_FOR"], about: "the actor, a member of the lighthouse" };

const AMONG_MEMBERS: Rule = {
  grants: ["SPEAKS_FOR", "MODERATES", "MANAGER"],
  about: "a member of the lighthouse, the lighthouse",
};

/** What lighthouses work with: members, moderators, project groups, topics. */
export const LIGHTHOUSE_POLICY: Policy = {
  "Mutation.joinLighthouse": OF_ACTOR,
  "Mutation.leaveLighthouse": OF_ACTOR,
  "Mutation.appointModerator": { grants: ["MANAGER"] },
  "Mutation.dismissModerator": { grants: ["MANAGER"] },
  "Lighthouse.moderators": MODERATED,
  "Mutation.openTopicRound": MODERATED,
  "Mutation.closeTopicRound": MODERATED,
  "Mutation.proposeTopic": SPOKEN_FOR,
  "Mutation.castVote": SPOKEN_FOR,
  "Mutation.withdrawVote": SPOKEN_FOR,
  "Mutation.adoptTopicProposal": MODERATED,
  "Mutation.declineTopicProposal": MODERATED,
  "TopicProposal.reason": AMONG_MEMBERS,
  "Mutation.suggestTopic": { grants: ["EVERYONE"] },
  "Mutation.releaseSuggestion": MODERATED,
  "Mutation.dismissSuggestion": MODERATED,
  "Lighthouse.topicSuggestions": MODERATED,
  "TopicSuggestion.email": MODERATED,
  "Mutation.commentOnProposal": SPOKEN_FOR,
  "Mutation.removeComment": {
    grants: ["SPEAKS_FOR", "MODERATES", "MANAGER"],
    about: "the actor that commented, the lighthouse",
  },
  "TopicProposal.comments": AMONG_MEMBERS,
  "Lighthouse.projectGroupProposals": AMONG_MEMBERS,
  "Mutation.proposeProjectGroup": SPOKEN_FOR,
  "Mutation.openProjectGroup": MODERATED,
  "Mutation.declineProjectGroupProposal": MODERATED,
  "Mutation.joinProjectGroup": OF_ACTOR,
  "Mutation.leaveProjectGroup": OF_ACTOR,
  "Mutation.setProjectGroupRole": MODERATED,
  "Mutation.closeProjectGroup": MODERATED,
};
