import type { Policy } from "../rule.type";

/** Accounts: who one is to the service. */
export const ACCOUNT_POLICY: Policy = {
  "Query.me": { grants: ["EVERYONE"], about: "oneself" },
};
