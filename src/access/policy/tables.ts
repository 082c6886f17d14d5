import type { Policy } from "../rule.type";

/** Imports of spreadsheets. */
export const TABLE_POLICY: Policy = {
  "Query.previewTable": { grants: ["MANAGER"] },
  "Mutation.importTable": { grants: ["MANAGER"] },
};
