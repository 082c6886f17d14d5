import { registerEnumType } from "type-graphql";

/** How certain it is that an organisation covers what a consortium needs. */
export enum CoverageLevel {
  PROVEN = "PROVEN",
  INFERRED = "INFERRED",
  UNKNOWN = "UNKNOWN",
  ABSENT = "ABSENT",
}

registerEnumType(CoverageLevel, {
  name: "CoverageLevel",
  description: "How certain it is that an organisation covers what a consortium needs.",
  valuesConfig: {
    PROVEN: { description: "A source, or the organisation itself, says so." },
    INFERRED: { description: "It follows from other facts by a rule: see the basis." },
    UNKNOWN: { description: "Nothing is known either way; that is no sign of absence." },
    ABSENT: { description: "What is known says no." },
  },
});

/** The rule that a level of coverage follows from; every rule gives one level. */
export enum CoverageBasis {
  TOPIC_DECLARED = "TOPIC_DECLARED",
  TOPIC_NAMED = "TOPIC_NAMED",
  TOPIC_IMPLIED = "TOPIC_IMPLIED",
  TOPIC_FROM_TITLE = "TOPIC_FROM_TITLE",
  KIND_STATED = "KIND_STATED",
  KIND_BY_RULE = "KIND_BY_RULE",
  KIND_UNKNOWN = "KIND_UNKNOWN",
  OTHER_KIND = "OTHER_KIND",
  SIZE_UNKNOWN = "SIZE_UNKNOWN",
  OTHER_SIZE = "OTHER_SIZE",
  STAGE_DECLARED = "STAGE_DECLARED",
  STAGE_OFFERED = "STAGE_OFFERED",
  STAGE_BY_KIND = "STAGE_BY_KIND",
  STAGE_NOT_DECLARED = "STAGE_NOT_DECLARED",
  COUNTRY_ELIGIBLE = "COUNTRY_ELIGIBLE",
  COUNTRY_NOT_ELIGIBLE = "COUNTRY_NOT_ELIGIBLE",
  COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN",
  NOTHING_KNOWN = "NOTHING_KNOWN",
}

registerEnumType(CoverageBasis, {
  name: "CoverageBasis",
  description: "The rule that a level of coverage follows from; each gives one level.",
  valuesConfig: {
    TOPIC_DECLARED: { description: "PROVEN: the organisation declares this very topic." },
    TOPIC_NAMED: {
      description:
        "PROVEN: it took part in an activity that its source, or a person, says is about this very topic.",
    },
    TOPIC_IMPLIED: {
      description: "INFERRED: it declares, or took part in activities about, a narrower or a matching topic.",
    },
    TOPIC_FROM_TITLE: {
      description: "INFERRED: the topic, or one that implies it, was read from the title of a project alone.",
    },
    KIND_STATED: { description: "PROVEN: its kind was stated, and its size where that matters." },
    KIND_BY_RULE: { description: "INFERRED: its kind was derived by a rule, see Actor.kindBasis." },
    KIND_UNKNOWN: { description: "UNKNOWN: its kind is not known." },
    OTHER_KIND: { description: "ABSENT: it is of another kind." },
    SIZE_UNKNOWN: { description: "UNKNOWN: whether it is a small or medium-sized enterprise is not known." },
    OTHER_SIZE: { description: "ABSENT: it is, or is not, a small or medium-sized enterprise." },
    STAGE_DECLARED: { description: "PROVEN: it declares the stage of the value chain." },
    STAGE_OFFERED: {
      description:
        "INFERRED: it offers a service for the stage, or of a kind that belongs to it: a clinical trial unit to clinical " +
        "testing, regulatory support to approval, manufacturing to production, research collaboration to research.",
    },
    STAGE_BY_KIND: {
      description:
        "INFERRED: it declares no stages, and its kind works in this one: universities, universities of applied sciences, " +
        "university hospitals and research institutes in research; hospitals, university hospitals and practices in care; " +
        "self-help groups with patients. Other kinds tell no stage.",
    },
    STAGE_NOT_DECLARED: { description: "ABSENT: it declares stages, but not this one." },
    COUNTRY_ELIGIBLE: { description: "PROVEN: it sits in an eligible country." },
    COUNTRY_NOT_ELIGIBLE: { description: "ABSENT: it sits in a country that is not eligible." },
    COUNTRY_UNKNOWN: { description: "UNKNOWN: its country is not known." },
    NOTHING_KNOWN: { description: "UNKNOWN: nothing is known about it." },
  },
});
