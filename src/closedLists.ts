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

/** Whether a service is offered or sought. */
export const serviceDirections = ["OFFER", "SEEK"] as const;

/** What is offered or sought. */
export const serviceKinds = [
  "REGULATORY_SUPPORT",
  "FINANCING",
  "CLINICAL_TRIAL_UNIT",
  "DATA_INFRASTRUCTURE",
  "LABORATORY_INFRASTRUCTURE",
  "FAIR_BOOTH",
  "PARTNER_BROKERAGE",
  "TRAINING",
  "RESEARCH_COLLABORATION",
  "MANUFACTURING",
  "OTHER",
] as const;

/** What kinds of regulatory support and of financing there are. */
export const serviceSubKinds = [
  "APPROVAL",
  "REIMBURSEMENT",
  "VENTURE_CAPITAL",
  "CROWDFUNDING",
  "BUSINESS_ANGELS",
  "PUBLIC_FUNDING",
] as const;

/** The kind of service that each sub-kind belongs to. */
export const kindOfSubKind: Readonly<
  Record<(typeof serviceSubKinds)[number], (typeof serviceKinds)[number]>
> = {
  APPROVAL: "REGULATORY_SUPPORT",
  REIMBURSEMENT: "REGULATORY_SUPPORT",
  VENTURE_CAPITAL: "FINANCING",
  CROWDFUNDING: "FINANCING",
  BUSINESS_ANGELS: "FINANCING",
  PUBLIC_FUNDING: "FINANCING",
};

/** How somebody who is interested in a service gets in touch. */
export const contactRoutes = ["MESSAGE", "WEBSITE", "CLUSTER_OFFICE"] as const;
