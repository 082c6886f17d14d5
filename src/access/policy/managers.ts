import type { Policy } from "../rule.type";

/** What the network's management does with the records of actors. */
export const MANAGER_POLICY: Policy = {
  "Query.retiredActors": { grants: ["MANAGER", "AUDITOR"] },
  "RetiredActor.note": { grants: ["MANAGER"] },
  "Mutation.mergeActors": { grants: ["MANAGER"] },
  "Query.possibleDuplicateActors": { grants: ["MANAGER", "AUDITOR"] },
  "Mutation.dismissPossibleDuplicate": { grants: ["MANAGER"] },
  "Mutation.undoMerge": { grants: ["MANAGER"] },
  "Mutation.splitActor": { grants: ["MANAGER"] },
  "Mutation.deactivateActor": { grants: ["MANAGER"] },
  "Mutation.reactivateActor": { grants: ["MANAGER"] },
};
