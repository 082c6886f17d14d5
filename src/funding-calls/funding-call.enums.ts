import { registerEnumType } from "type-graphql";

/** Who funds, by level. */
export enum FundingLevel {
  STATE = "STATE",
  FEDERAL = "FEDERAL",
  EU = "EU",
  PRIVATE = "PRIVATE",
}

registerEnumType(FundingLevel, {
  name: "FundingLevel",
  description: "The level that funding comes from.",
  valuesConfig: {
    STATE: { description: "The State of North Rhine-Westphalia." },
    FEDERAL: { description: "The Federal Republic of Germany." },
    EU: { description: "The European Union." },
    PRIVATE: {
      description: "A private financier: foundation, venture capital, crowdfunding, business angels.",
    },
  },
});

/** How far a call has got. */
export enum FundingCallStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(FundingCallStatus, {
  name: "FundingCallStatus",
  description: "How far a funding call has got.",
  valuesConfig: {
    DRAFT: { description: "Being written; managers see it." },
    PUBLISHED: { description: "Announced." },
    WITHDRAWN: { description: "Taken back by the funder; shown, and never open." },
  },
});

/** The orders that funding calls can be listed in. */
export enum FundingCallOrder {
  DEADLINE = "DEADLINE",
  NEWEST = "NEWEST",
}

registerEnumType(FundingCallOrder, {
  name: "FundingCallOrder",
  description: "The order of a list of funding calls; read it from its end with `last`.",
  valuesConfig: {
    DEADLINE: { description: "By deadline, earliest first; calls without one last." },
    NEWEST: { description: "By opening, newest first; calls without one last." },
  },
});
