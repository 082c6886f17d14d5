import { registerEnumType } from "type-graphql";

/** How far a consortium has got. */
export enum ConsortiumState {
  FORMING = "FORMING",
  SUBMITTED = "SUBMITTED",
  GRANTED = "GRANTED",
  REJECTED = "REJECTED",
  ABANDONED = "ABANDONED",
}

registerEnumType(ConsortiumState, {
  name: "ConsortiumState",
  description: "How far a consortium has got.",
  valuesConfig: {
    FORMING: { description: "Members are being found; its content can be changed." },
    SUBMITTED: { description: "The proposal is with the funder." },
    GRANTED: { description: "The funder granted it; it became a project." },
    REJECTED: { description: "The funder rejected it." },
    ABANDONED: { description: "Its lead gave it up before a decision." },
  },
});

/** What somebody may do in a consortium, most first. */
export enum ConsortiumRole {
  LEAD = "LEAD",
  EDITOR = "EDITOR",
  READER = "READER",
}

registerEnumType(ConsortiumRole, {
  name: "ConsortiumRole",
  description: "What somebody may do in a consortium.",
  valuesConfig: {
    LEAD: { description: "Everything: people who speak for the actor that leads it." },
    EDITOR: { description: "See all of it, change its content and its candidates, and comment." },
    READER: { description: "See all of it, and comment." },
  },
});
