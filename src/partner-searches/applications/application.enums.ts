import { registerEnumType } from "type-graphql";

/** How far an application to a partner search is. */
export enum PartnerApplicationState {
  OPEN = "OPEN",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
}

registerEnumType(PartnerApplicationState, {
  name: "PartnerApplicationState",
  description: "How far an application to a search for partners is.",
  valuesConfig: {
    OPEN: { description: "The lead has not decided." },
    ACCEPTED: {
      description:
        "The actor became a candidate of the consortium, and an invitation may follow; or it takes part already, by another way.",
    },
    DECLINED: { description: "The lead declined it." },
  },
});

/** What a lead decides on an application. */
export enum PartnerApplicationDecision {
  ACCEPT = "ACCEPT",
  DECLINE = "DECLINE",
}

registerEnumType(PartnerApplicationDecision, {
  name: "PartnerApplicationDecision",
  description: "What a lead decides on an application to a search for partners.",
  valuesConfig: {
    ACCEPT: { description: "The actor becomes a candidate of the consortium." },
    DECLINE: { description: "It does not." },
  },
});
