import { registerEnumType } from "type-graphql";

/** What a search for whole consortia came to. */
export enum ProposalVerdict {
  FOUND = "FOUND",
  INFEASIBLE = "INFEASIBLE",
  UNDECIDED = "UNDECIDED",
}

registerEnumType(ProposalVerdict, {
  name: "ProposalVerdict",
  description: "What a search for whole consortia came to.",
  valuesConfig: {
    FOUND: {
      description:
        "At least one consortium meets every rule, those apart that are told in `openRequirements`.",
    },
    INFEASIBLE: {
      description:
        "It is proven that no consortium of the network's actors meets all rules, whatever is left open, or that there are too few places for the partners left open: see `conflict`.",
    },
    UNDECIDED: {
      description:
        "Neither was found nor proven impossible within the deadline and the limits of the search.",
    },
  },
});

/** What is done about needs that too few are known to cover. */
export enum UnknownCoverage {
  LEAVE_OPEN = "LEAVE_OPEN",
  REQUIRE_KNOWN = "REQUIRE_KNOWN",
}

registerEnumType(UnknownCoverage, {
  name: "UnknownCoverage",
  description:
    "What is done about needs that too few actors are known to cover: that nothing is known is no sign of absence.",
  valuesConfig: {
    LEAVE_OPEN: {
      description:
        "Of a topic, a stage or a kind of partner that fewer of those who may take part are known to cover than are needed, as " +
        "many are demanded as are known and the other rules allow; the rest is told as open. What is known not to be so never counts. " +
        "For each partner of a kind that is left open a place is kept: so many fewer members may be chosen who are known to be of " +
        "another kind. Topics and stages keep none, as a member may cover them unknown.",
    },
    REQUIRE_KNOWN: {
      description: "Every need has to be covered by as many as are needed, proven or inferred.",
    },
  },
});

/** A rule that every proposed consortium meets. */
export enum ConsortiumRule {
  LEAD = "LEAD",
  MEMBER = "MEMBER",
  EXCLUDED = "EXCLUDED",
  MINIMUM_SIZE = "MINIMUM_SIZE",
  MAXIMUM_SIZE = "MAXIMUM_SIZE",
  TOPIC = "TOPIC",
  VALUE_CHAIN_STAGE = "VALUE_CHAIN_STAGE",
  MINIMUM_OF_KINDS = "MINIMUM_OF_KINDS",
  MAXIMUM_OF_KINDS = "MAXIMUM_OF_KINDS",
  MINIMUM_COUNTRIES = "MINIMUM_COUNTRIES",
  MINIMUM_OF_COUNTRY = "MINIMUM_OF_COUNTRY",
  ELIGIBLE_COUNTRIES = "ELIGIBLE_COUNTRIES",
  MAXIMUM_PER_PARENT = "MAXIMUM_PER_PARENT",
  MAXIMUM_PER_CITY = "MAXIMUM_PER_CITY",
  NEWCOMERS = "NEWCOMERS",
  PATIENT_ORGANISATIONS = "PATIENT_ORGANISATIONS",
}

registerEnumType(ConsortiumRule, {
  name: "ConsortiumRule",
  description:
    "A rule that every proposed consortium meets, as far as it is not left open. What is not known of an actor never counts for it.",
  valuesConfig: {
    LEAD: { description: "The lead is in it." },
    MEMBER: { description: "A given member is in it." },
    EXCLUDED: { description: "An excluded actor is not in it." },
    MINIMUM_SIZE: { description: "It has at least so many members." },
    MAXIMUM_SIZE: { description: "It has at most so many members." },
    TOPIC: { description: "A member covers the topic, proven or inferred." },
    VALUE_CHAIN_STAGE: { description: "A member covers the stage, proven or inferred." },
    MINIMUM_OF_KINDS: { description: "At least so many members are of these kinds." },
    MAXIMUM_OF_KINDS: { description: "At most so many members are of these kinds." },
    MINIMUM_COUNTRIES: { description: "Its members come from at least so many countries." },
    MINIMUM_OF_COUNTRY: { description: "At least so many members come from the country." },
    ELIGIBLE_COUNTRIES: { description: "All members come from eligible countries." },
    MAXIMUM_PER_PARENT: {
      description: "At most so many members belong to one parent organisation, itself included.",
    },
    MAXIMUM_PER_CITY: { description: "At most so many members sit in one city." },
    NEWCOMERS: { description: "At least so many members have taken part in at most one public activity." },
    PATIENT_ORGANISATIONS: {
      description: "At least so many members are self-help groups or patients' organisations.",
    },
  },
});

/** What a search is busy with. */
export enum ProposalStage {
  DISTANCES = "DISTANCES",
  TEAMS = "TEAMS",
  CONFLICT = "CONFLICT",
  ENDED = "ENDED",
}

registerEnumType(ProposalStage, {
  name: "ProposalStage",
  description: "What a search for consortia is busy with.",
  valuesConfig: {
    DISTANCES: { description: "Measuring how far the candidates are from each other." },
    TEAMS: { description: "Building and improving consortia." },
    CONFLICT: { description: "Finding out which rules cannot be met together." },
    ENDED: { description: "Nothing any more: it is over, however it ended." },
  },
});
