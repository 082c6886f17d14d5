import { registerEnumType } from "type-graphql";

/** Whether an entry offers something or seeks it. */
export enum ServiceDirection {
  OFFER = "OFFER",
  SEEK = "SEEK",
}

registerEnumType(ServiceDirection, {
  name: "ServiceDirection",
  description: "Whether an entry offers something or seeks it.",
  valuesConfig: {
    OFFER: { description: "The provider offers it to others." },
    SEEK: { description: "The provider looks for somebody who offers it." },
  },
});

/** What is offered or sought: one closed list for both, so that they find each other. */
export enum ServiceKind {
  REGULATORY_SUPPORT = "REGULATORY_SUPPORT",
  FINANCING = "FINANCING",
  CLINICAL_TRIAL_UNIT = "CLINICAL_TRIAL_UNIT",
  DATA_INFRASTRUCTURE = "DATA_INFRASTRUCTURE",
  LABORATORY_INFRASTRUCTURE = "LABORATORY_INFRASTRUCTURE",
  FAIR_BOOTH = "FAIR_BOOTH",
  PARTNER_BROKERAGE = "PARTNER_BROKERAGE",
  TRAINING = "TRAINING",
  RESEARCH_COLLABORATION = "RESEARCH_COLLABORATION",
  MANUFACTURING = "MANUFACTURING",
  OTHER = "OTHER",
}

registerEnumType(ServiceKind, {
  name: "ServiceKind",
  description: "What is offered or sought: one closed list for both, so that they find each other.",
  valuesConfig: {
    REGULATORY_SUPPORT: { description: "Support with regulation: approval, reimbursement." },
    FINANCING: { description: "Money, or the way to it: see the sub-kinds." },
    CLINICAL_TRIAL_UNIT: { description: "A unit that plans and runs clinical trials." },
    DATA_INFRASTRUCTURE: { description: "Data, and what is needed to store, share and analyse them." },
    LABORATORY_INFRASTRUCTURE: { description: "Laboratories, devices, biobanks." },
    FAIR_BOOTH: { description: "A place at a shared booth of a trade fair." },
    PARTNER_BROKERAGE: { description: "Finding partners and bringing them together." },
    TRAINING: { description: "Courses and further education." },
    RESEARCH_COLLABORATION: { description: "Research with others." },
    MANUFACTURING: { description: "Making products or prototypes." },
    OTHER: { description: "Anything else." },
  },
});

/** What kinds of regulatory support and of financing there are. */
export enum ServiceSubKind {
  APPROVAL = "APPROVAL",
  REIMBURSEMENT = "REIMBURSEMENT",
  VENTURE_CAPITAL = "VENTURE_CAPITAL",
  CROWDFUNDING = "CROWDFUNDING",
  BUSINESS_ANGELS = "BUSINESS_ANGELS",
  PUBLIC_FUNDING = "PUBLIC_FUNDING",
}

registerEnumType(ServiceSubKind, {
  name: "ServiceSubKind",
  description: "What kinds of regulatory support and of financing there are.",
  valuesConfig: {
    APPROVAL: { description: "Of REGULATORY_SUPPORT: approval of products and procedures." },
    REIMBURSEMENT: { description: "Of REGULATORY_SUPPORT: reimbursement by the payers of health care." },
    VENTURE_CAPITAL: { description: "Of FINANCING: venture capital." },
    CROWDFUNDING: { description: "Of FINANCING: crowdfunding." },
    BUSINESS_ANGELS: { description: "Of FINANCING: business angels." },
    PUBLIC_FUNDING: { description: "Of FINANCING: funding by the State, the federation or the EU." },
  },
});

/** How somebody who is interested gets in touch. */
export enum ContactRoute {
  MESSAGE = "MESSAGE",
  WEBSITE = "WEBSITE",
  CLUSTER_OFFICE = "CLUSTER_OFFICE",
}

registerEnumType(ContactRoute, {
  name: "ContactRoute",
  description: "How somebody who is interested gets in touch.",
  valuesConfig: {
    MESSAGE: { description: "By a message to the provider through this service." },
    WEBSITE: { description: "On the website that is given." },
    CLUSTER_OFFICE: { description: "Through the cluster's office." },
  },
});

/** The orders that services can be listed in. */
export enum ServiceOrder {
  TITLE = "TITLE",
  ENDING = "ENDING",
}

registerEnumType(ServiceOrder, {
  name: "ServiceOrder",
  description: "The order of a list of services; read it from its end with `last`.",
  valuesConfig: {
    TITLE: { description: "By title, spellings folded, A first." },
    ENDING: { description: "By last day, soonest first; those without one last." },
  },
});
