import type { Policy, Rule } from "../rule.type";

const READ: Rule = { grants: ["EVERYONE"], about: "what is published; members see what is for members too" };
const WRITE: Rule = { grants: ["MODERATES", "MANAGER"], about: "the publication's lighthouse" };

/** Publications. */
export const PUBLICATION_POLICY: Policy = {
  "Query.publication": READ,
  "Query.publications": READ,
  "Mutation.createPublication": WRITE,
  "Mutation.updatePublication": WRITE,
  "Mutation.publishPublication": WRITE,
  "Mutation.withdrawPublication": WRITE,
};
