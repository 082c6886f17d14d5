import { registerEnumType } from "type-graphql";

/** What a call's score is made of. */
export enum CallMatchTerm {
  TOPICS = "TOPICS",
  PARTNERS = "PARTNERS",
  STAGES = "STAGES",
  ELIGIBILITY = "ELIGIBILITY",
  TIME = "TIME",
}

registerEnumType(CallMatchTerm, {
  name: "CallMatchTerm",
  description: "What the score of a funding call is made of. Each is 0 to 1.",
  valuesConfig: {
    TOPICS: {
      description:
        "Themen / topics: the share of the call's topics, with all that these imply, that one works on; rare topics count more. " +
        "0 where the call names none.",
    },
    PARTNERS: {
      description:
        "Partner / partners: of the partners that the call asks for by kind and size, the share that is there. 0.5 where it asks " +
        "for none: that speaks neither for it nor against it.",
    },
    STAGES: {
      description:
        "Wertschöpfungskette / value chain: of the stages that the call asks for, the share that is covered. 0.5 where it asks for none.",
    },
    ELIGIBILITY: {
      description:
        "Zugelassene Länder / eligible countries: the share of the organisations that sit in one; of an unknown country counts half. " +
        "1 where all countries are eligible.",
    },
    TIME: {
      description:
        "Zeit / time: the days left until the deadline as a share of 90, at most 1; 1 for a permanent offer.",
    },
  },
});
