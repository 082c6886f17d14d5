import type { Policy } from "../rule.type";

/** The record of all writes. */
export const AUDIT_POLICY: Policy = {
  "Query.auditEntries": { grants: ["MANAGER", "AUDITOR"] },
};
