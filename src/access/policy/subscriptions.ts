import type { Policy } from "../rule.type";

/** What one is told of as it happens: what everybody may read, and the queue of registrations. */
export const SUBSCRIPTION_POLICY: Policy = {
  "Subscription.networkChanged": { grants: ["EVERYONE"] },
  "Subscription.actorChanged": { grants: ["EVERYONE"] },
  "Subscription.topicRankingChanged": { grants: ["EVERYONE"] },
  "Subscription.consortiumProposalProgress": { grants: ["EVERYONE"] },
  "Subscription.registrationSubmitted": { grants: ["MANAGER"] },
};
