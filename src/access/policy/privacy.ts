import type { Policy } from "../rule.type";

/** What people may ask about themselves, and who erases others. */
export const PRIVACY_POLICY: Policy = {
  "Query.exportMyData": { grants: ["SIGNED_IN"], about: "oneself" },
  "Mutation.eraseMyData": { grants: ["SIGNED_IN"], about: "oneself" },
  "Mutation.erasePerson": { grants: ["MANAGER"] },
  "Mutation.eraseActor": { grants: ["MANAGER"] },
};
