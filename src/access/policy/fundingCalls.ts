import type { Policy } from "../rule.type";

/** Funding calls: what is published is read by all or by members alone; managers write. */
export const FUNDING_CALL_POLICY: Policy = {
  "Query.fundingCall": {
    grants: ["EVERYONE"],
    about: "what is published; members see what is for members too",
  },
  "Query.fundingCalls": {
    grants: ["EVERYONE"],
    about: "what is published; members see what is for members too",
  },
  "Mutation.createFundingCall": { grants: ["MANAGER"] },
  "Mutation.updateFundingCall": { grants: ["MANAGER"] },
  "Mutation.publishFundingCall": { grants: ["MANAGER"] },
  "Mutation.withdrawFundingCall": { grants: ["MANAGER"] },
};
