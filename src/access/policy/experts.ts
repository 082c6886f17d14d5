import type { Policy } from "../rule.type";

/** Expert profiles: public while the person's consent stands and they speak for the actor. */
export const EXPERT_POLICY: Policy = {
  "Query.experts": { grants: ["EVERYONE"] },
  "Mutation.publishExpertProfile": { grants: ["SPEAKS_FOR"], about: "the actor, for oneself" },
  "Mutation.withdrawExpertProfile": { grants: ["SELF", "MANAGER"], about: "the person of the profile" },
};
