import { registerEnumType } from "type-graphql";
import type { ConsortiumRole } from "../consortium.enums";

/** How far somebody is on the way into a consortium. */
export enum ConsortiumMemberState {
  CANDIDATE = "CANDIDATE",
  INVITED = "INVITED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  REMOVED = "REMOVED",
  LEFT = "LEFT",
  LAPSED = "LAPSED",
}

registerEnumType(ConsortiumMemberState, {
  name: "ConsortiumMemberState",
  description: "How far an actor is on the way into a consortium.",
  valuesConfig: {
    CANDIDATE: { description: "Considered; the actor is told nothing of it." },
    INVITED: { description: "Asked, and has not answered." },
    ACCEPTED: { description: "Takes part." },
    DECLINED: { description: "Was asked and does not take part." },
    REMOVED: { description: "Taken off by the consortium, before or after an answer." },
    LEFT: { description: "Took part and left." },
    LAPSED: { description: "Was asked, and had not answered when the consortium was handed in or given up." },
  },
});

/** What an actor answers to an invitation. */
export enum ConsortiumAnswer {
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
}

registerEnumType(ConsortiumAnswer, {
  name: "ConsortiumAnswer",
  description: "What an actor answers to an invitation into a consortium.",
  valuesConfig: {
    ACCEPTED: { description: "It takes part." },
    DECLINED: { description: "It does not." },
  },
});

/** By what way an actor is invited. */
export enum ConsortiumInvitationRoute {
  PEOPLE = "PEOPLE",
  EMAIL = "EMAIL",
  OFFICE = "OFFICE",
}

registerEnumType(ConsortiumInvitationRoute, {
  name: "ConsortiumInvitationRoute",
  description: "By what way an actor is invited into a consortium.",
  valuesConfig: {
    PEOPLE: { description: "By mail to the people who speak for it." },
    EMAIL: {
      description:
        "By mail to an address that the lead knows, with a code; where nobody speaks for it, and mails leave the service. At most 20 a " +
        "day from one actor, and three a month to one address.",
    },
    OFFICE: { description: "By the cluster's office, which is told title, lead and message for that." },
  },
});

/** Who took a step on the way into a consortium. */
export enum ConsortiumStepBy {
  CONSORTIUM = "CONSORTIUM",
  ACTOR = "ACTOR",
  CODE = "CODE",
  RECORDED = "RECORDED",
}

registerEnumType(ConsortiumStepBy, {
  name: "ConsortiumStepBy",
  description: "Who took a step on the way into a consortium.",
  valuesConfig: {
    CONSORTIUM: { description: "Its lead, or somebody who edits it." },
    ACTOR: { description: "People who speak for the actor." },
    CODE: { description: "Somebody with the code of the invitation's mail, without signing in." },
    RECORDED: { description: "The actor, as the lead recorded what was answered elsewhere." },
  },
});

/** The roles of members; the lead's own is not one. */
export type MemberRole = ConsortiumRole.EDITOR | ConsortiumRole.READER;
