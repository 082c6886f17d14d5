import { registerEnumType } from "type-graphql";

/** A part of a consortium that a partner search may reveal. */
export enum PartnerSearchPart {
  TITLE = "TITLE",
  AIM = "AIM",
  TOPICS = "TOPICS",
  PARTNERS = "PARTNERS",
  STAGES = "STAGES",
  CALL = "CALL",
  DEADLINE = "DEADLINE",
  LEAD = "LEAD",
}

registerEnumType(PartnerSearchPart, {
  name: "PartnerSearchPart",
  description: "A part of a consortium that a partner search may reveal.",
  valuesConfig: {
    TITLE: { description: "Its title." },
    AIM: { description: "Its aim." },
    TOPICS: { description: "The topics that have to be covered." },
    PARTNERS: { description: "How many partners of some kinds it needs." },
    STAGES: { description: "The stages of the value chain that have to be covered." },
    CALL: { description: "The funding call that it answers." },
    DEADLINE: { description: "The deadline of its call, without the call." },
    LEAD: { description: "The actor that leads it." },
  },
});
