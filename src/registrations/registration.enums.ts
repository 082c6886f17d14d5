import { registerEnumType } from "type-graphql";

/** What becomes of a registration. */
export enum RegistrationState {
  PENDING = "PENDING",
  CHANGES_REQUESTED = "CHANGES_REQUESTED",
  APPROVED = "APPROVED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(RegistrationState, {
  name: "RegistrationState",
  description: "What has become of a registration.",
  valuesConfig: {
    PENDING: { description: "Waits for a decision of the network's management." },
    CHANGES_REQUESTED: { description: "Waits for changes by whoever submitted it." },
    APPROVED: { description: "The institution is in the directory." },
    REJECTED: { description: "Was rejected, for a stated reason." },
    WITHDRAWN: { description: "Was withdrawn by whoever submitted it." },
  },
});

/** The states in which a registration can still be decided. */
export const OPEN_STATES: readonly RegistrationState[] = [
  RegistrationState.PENDING,
  RegistrationState.CHANGES_REQUESTED,
];

/** The orders that registrations can be listed in. */
export enum RegistrationOrder {
  OLDEST = "OLDEST",
  NEWEST = "NEWEST",
}

registerEnumType(RegistrationOrder, {
  name: "RegistrationOrder",
  description: "The order of a list of registrations.",
  valuesConfig: {
    OLDEST: { description: "By the time of submission, oldest first." },
    NEWEST: { description: "By the time of submission, newest first." },
  },
});

/** Why something may be the same institution. */
export enum DuplicateReason {
  SAME_IDENTIFIER = "SAME_IDENTIFIER",
  SAME_WEBSITE = "SAME_WEBSITE",
  SIMILAR_NAME = "SIMILAR_NAME",
}

registerEnumType(DuplicateReason, {
  name: "DuplicateReason",
  description: "Why something may be the same institution.",
  valuesConfig: {
    SAME_IDENTIFIER: { description: "Both have the same ROR id or PIC." },
    SAME_WEBSITE: {
      description: "Both name the same website: scheme, `www.` and front page by language set aside.",
    },
    SIMILAR_NAME: {
      description: "Names share most of their words, in the same city, or nearly all in the same country.",
    },
  },
});
