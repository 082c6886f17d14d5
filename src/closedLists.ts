// Closed lists that files, sources and the API share; a test compares them with the enumerations of the API.

/** Kinds of organisation an actor can be; UNKNOWN when no source says. */
export const actorKinds = [
  "UNIVERSITY",
  "UNIVERSITY_OF_APPLIED_SCIENCES",
  "UNIVERSITY_HOSPITAL",
  "HOSPITAL",
  "PRACTICE",
  "RESEARCH_INSTITUTE",
  "COMPANY",
  "SERVICE_PROVIDER",
  "SELF_HELP_GROUP",
  "NETWORK_OR_ALLIANCE",
  "FUNDER",
  "PAYER",
  "AUTHORITY",
  "UNKNOWN",
] as const;

/** Steps of the value chain, from the laboratory to the patients. */
export const valueChainStages = [
  "RESEARCH",
  "DEVELOPMENT",
  "CLINICAL_TESTING",
  "APPROVAL",
  "PRODUCTION",
  "CARE",
  "PATIENTS",
] as const;

/** Phases of life that an actor's work is about. */
export const lifeCoursePhases = ["CHILDHOOD_AND_ADOLESCENCE", "WORKING_LIFE", "OLD_AGE"] as const;

/** What a declared partnership is about. */
export const partnershipKinds = ["RESEARCH", "CLINICAL", "SUPPLY", "TRANSFER", "NETWORK", "FUNDING"] as const;

/** How an actor came into the directory. */
export const actorStatuses = ["REGISTERED", "PUBLIC_SOURCE"] as const;

/** What a milestone was. */
export const milestoneKinds = ["FOUNDING", "STRATEGY", "CONVENTION", "FORUM"] as const;

/** What a focus area of an initiative is. */
export const focusAreaKinds = ["SUBJECT_BRANCH", "KEY_AREA"] as const;
