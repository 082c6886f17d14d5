import type { Policy } from "../rule.type";

/** Claims of organisations that nobody speaks for. */
export const CLAIM_POLICY: Policy = {
  "Query.claims": { grants: ["MANAGER", "AUDITOR"] },
  "Claim.message": { grants: ["SELF", "MANAGER"], about: "who claims" },
  "Claim.email": { grants: ["SELF", "MANAGER"], about: "who claims" },
  "Claim.reason": { grants: ["SELF", "MANAGER"], about: "who claims" },
  "Mutation.claimActor": { grants: ["SIGNED_IN"] },
  "Mutation.withdrawClaim": { grants: ["SIGNED_IN"], about: "one's own claim" },
  "Mutation.approveClaim": { grants: ["MANAGER"] },
  "Mutation.rejectClaim": { grants: ["MANAGER"] },
};
