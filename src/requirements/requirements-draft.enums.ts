import { registerEnumType } from "type-graphql";

/** A part of what a consortium needs. */
export enum RequirementPart {
  TOPIC = "TOPIC",
  VALUE_CHAIN_STAGE = "VALUE_CHAIN_STAGE",
  PARTNERS = "PARTNERS",
  MINIMUM_PARTNERS = "MINIMUM_PARTNERS",
  MAXIMUM_PARTNERS = "MAXIMUM_PARTNERS",
  MINIMUM_COUNTRIES = "MINIMUM_COUNTRIES",
  ELIGIBLE_COUNTRY = "ELIGIBLE_COUNTRY",
}

registerEnumType(RequirementPart, {
  name: "RequirementPart",
  description: "A part of what a consortium needs.",
  valuesConfig: {
    TOPIC: { description: "A topic that has to be covered." },
    VALUE_CHAIN_STAGE: { description: "A stage of the value chain that has to be covered." },
    PARTNERS: { description: "Kinds of partners and their number." },
    MINIMUM_PARTNERS: { description: "Fewest partners." },
    MAXIMUM_PARTNERS: { description: "Most partners." },
    MINIMUM_COUNTRIES: { description: "Fewest countries." },
    ELIGIBLE_COUNTRY: { description: "A country whose organisations are eligible." },
  },
});

/** Why words of a text were not taken over. */
export enum UnresolvedReason {
  NUMBER_WITHOUT_THING = "NUMBER_WITHOUT_THING",
  DENIED = "DENIED",
  WISHED = "WISHED",
  MENTIONED = "MENTIONED",
  UNKNOWN_COUNTRIES = "UNKNOWN_COUNTRIES",
  NOT_EXPRESSIBLE = "NOT_EXPRESSIBLE",
  CONTRADICTION = "CONTRADICTION",
  TOO_MANY = "TOO_MANY",
  UNRECOGNISED = "UNRECOGNISED",
}

registerEnumType(UnresolvedReason, {
  name: "UnresolvedReason",
  description: "Why words of a text were not taken over.",
  valuesConfig: {
    NUMBER_WITHOUT_THING: { description: "A number with a bound, but what it counts was not understood." },
    DENIED: { description: "The text says that it is not required, or excluded." },
    WISHED: { description: "The text welcomes it without demanding it." },
    MENTIONED: {
      description: "The text names it, as a kind of partner, a country or a number, without demanding it.",
    },
    UNKNOWN_COUNTRIES: {
      description: "A group of countries, as the EU's members, which this service keeps no list of.",
    },
    NOT_EXPRESSIBLE: { description: "Requirements have no place for it, or not for a number of that size." },
    CONTRADICTION: { description: "It contradicts another number of the text, which was taken." },
    TOO_MANY: { description: "Beyond the number of entries that requirements may have." },
    UNRECOGNISED: {
      description:
        "Nothing of a whole text was recognised, neither a topic, a kind of partner, a stage, a country nor a number that counts them; or a word too long to be one, over 80 letters, as of a text whose spaces were lost.",
    },
  },
});
