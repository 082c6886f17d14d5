import type { Policy, Rule } from "../rule.type";

const BY_CODE: Rule = { grants: ["EVERYONE"], about: "the digest whose code one has" };

/** Weekly digests by topic. */
export const DIGEST_POLICY: Policy = {
  "Mutation.subscribeToDigest": { grants: ["EVERYONE"] },
  "Mutation.confirmDigest": BY_CODE,
  "Mutation.updateDigest": BY_CODE,
  "Mutation.unsubscribeFromDigest": BY_CODE,
};
