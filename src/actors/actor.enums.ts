import { registerEnumType } from "type-graphql";

/** What sort of organisation an actor is: a closed list. */
export enum ActorKind {
  UNIVERSITY = "UNIVERSITY",
  UNIVERSITY_OF_APPLIED_SCIENCES = "UNIVERSITY_OF_APPLIED_SCIENCES",
  UNIVERSITY_HOSPITAL = "UNIVERSITY_HOSPITAL",
  HOSPITAL = "HOSPITAL",
  PRACTICE = "PRACTICE",
  RESEARCH_INSTITUTE = "RESEARCH_INSTITUTE",
  COMPANY = "COMPANY",
  SERVICE_PROVIDER = "SERVICE_PROVIDER",
  SELF_HELP_GROUP = "SELF_HELP_GROUP",
  NETWORK_OR_ALLIANCE = "NETWORK_OR_ALLIANCE",
  FUNDER = "FUNDER",
  PAYER = "PAYER",
  AUTHORITY = "AUTHORITY",
  UNKNOWN = "UNKNOWN",
}

registerEnumType(ActorKind, {
  name: "ActorKind",
  description: "What sort of organisation an actor is.",
  valuesConfig: {
    UNIVERSITY: { description: "A university, its hospital not included." },
    UNIVERSITY_OF_APPLIED_SCIENCES: {
      description: "A university of applied sciences (Hochschule, Fachhochschule).",
    },
    UNIVERSITY_HOSPITAL: { description: "The hospital of a university." },
    HOSPITAL: { description: "A hospital that is not a university's." },
    PRACTICE: { description: "A practice of physicians, dentists or therapists." },
    RESEARCH_INSTITUTE: { description: "A research institute outside universities." },
    COMPANY: { description: "A company that makes or sells products." },
    SERVICE_PROVIDER: {
      description: "A company or office that serves others: consulting, trials, regulation.",
    },
    SELF_HELP_GROUP: { description: "A self-help group or patients' organisation." },
    NETWORK_OR_ALLIANCE: { description: "A network, cluster, association or alliance of organisations." },
    FUNDER: { description: "An organisation that funds: public funder, foundation, venture capital." },
    PAYER: { description: "A payer of health care, as a health insurance fund." },
    AUTHORITY: { description: "A ministry, agency or other public body." },
    UNKNOWN: { description: "Not known; never guessed." },
  },
});

/** How an actor came into the directory. */
export enum ActorStatus {
  REGISTERED = "REGISTERED",
  PUBLIC_SOURCE = "PUBLIC_SOURCE",
}

registerEnumType(ActorStatus, {
  name: "ActorStatus",
  description: "How an organisation came into the directory.",
  valuesConfig: {
    REGISTERED: { description: "Registered with the cluster." },
    PUBLIC_SOURCE: {
      description: "Known from a public source such as CORDIS only; not a member of the cluster.",
    },
  },
});

/** A stage of the value chain, in its order. */
export enum ValueChainStage {
  RESEARCH = "RESEARCH",
  DEVELOPMENT = "DEVELOPMENT",
  CLINICAL_TESTING = "CLINICAL_TESTING",
  APPROVAL = "APPROVAL",
  PRODUCTION = "PRODUCTION",
  CARE = "CARE",
  PATIENTS = "PATIENTS",
}

registerEnumType(ValueChainStage, {
  name: "ValueChainStage",
  description: "A stage of the value chain of medicine, in its order.",
  valuesConfig: {
    RESEARCH: { description: "Basic and applied research." },
    DEVELOPMENT: { description: "Development of procedures, products and services." },
    CLINICAL_TESTING: { description: "Clinical trials and evaluation." },
    APPROVAL: { description: "Approval and reimbursement." },
    PRODUCTION: { description: "Production." },
    CARE: { description: "Care, from prevention to rehabilitation." },
    PATIENTS: { description: "Patients and those who speak for them." },
  },
});

/** A phase of the life course. */
export enum LifeCoursePhase {
  CHILDHOOD_AND_ADOLESCENCE = "CHILDHOOD_AND_ADOLESCENCE",
  WORKING_LIFE = "WORKING_LIFE",
  OLD_AGE = "OLD_AGE",
}

registerEnumType(LifeCoursePhase, {
  name: "LifeCoursePhase",
  description: "A phase of the life course that an actor is concerned with.",
  valuesConfig: {
    CHILDHOOD_AND_ADOLESCENCE: { description: "Childhood and adolescence." },
    WORKING_LIFE: { description: "Working life." },
    OLD_AGE: { description: "Old age." },
  },
});

/** The orders that actors can be listed in. */
export enum ActorOrder {
  NAME = "NAME",
  ACTIVITY_COUNT = "ACTIVITY_COUNT",
}

registerEnumType(ActorOrder, {
  name: "ActorOrder",
  description: "The order of a list of actors; read it from its end with `last`.",
  valuesConfig: {
    NAME: { description: "By name, spellings folded, A first." },
    ACTIVITY_COUNT: { description: "By number of projects, project groups and partnerships, most first." },
  },
});
