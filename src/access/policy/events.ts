import type { Policy } from "../rule.type";

const EDITORS = {
  grants: ["SPEAKS_FOR", "MODERATES", "MANAGER"],
  about: "its organisers, its lighthouse",
} as const;

/** Events: what is published is public, or its members'; those who organise one write it. */
export const EVENT_POLICY: Policy = {
  "Query.event": { grants: ["EVERYONE"] },
  "Query.events": { grants: ["EVERYONE"] },
  "Mutation.createEvent": EDITORS,
  "Mutation.updateEvent": EDITORS,
  "Mutation.publishEvent": EDITORS,
  "Mutation.cancelEvent": EDITORS,
  "Mutation.recordEventResults": EDITORS,
  "Mutation.registerForEvent": { grants: ["EVERYONE"] },
  "Mutation.confirmEventRegistration": { grants: ["EVERYONE"], about: "the registration whose code one has" },
  "Mutation.cancelEventRegistration": {
    grants: ["EVERYONE"],
    about: "one's own registration, the one whose code one has, those of an event that one runs",
  },
  "Query.myEventRegistrations": { grants: ["SIGNED_IN"] },
  "Event.participants": EDITORS,
  "Event.accessLink": {
    grants: ["SPEAKS_FOR", "MODERATES", "SELF", "MANAGER"],
    about: "its organisers, its lighthouse, who is registered",
  },
};
