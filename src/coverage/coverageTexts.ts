import type { BilingualText } from "../graphql/userError";
import type { CoverageBasis } from "./coverage.enums";

/** What each rule says of an organisation, as a sentence for people. */
export const COVERAGE_TEXTS: Readonly<Record<CoverageBasis, BilingualText>> = {
  TOPIC_DECLARED: {
    de: "Die Einrichtung gibt das Thema selbst an.",
    en: "The organisation declares the topic itself.",
  },
  TOPIC_NAMED: {
    de: "War oder ist an Aktivitäten beteiligt, die ausdrücklich von dem Thema handeln.",
    en: "Takes or took part in activities that are expressly about the topic.",
  },
  TOPIC_IMPLIED: {
    de: "Arbeitet an einem engeren oder entsprechenden Thema; das gesuchte folgt daraus.",
    en: "Works on a narrower or a matching topic, from which this one follows.",
  },
  TOPIC_FROM_TITLE: {
    de: "Nur aus dem Titel eines Projekts erschlossen: bitte nachfragen.",
    en: "Inferred from the title of a project alone: please ask.",
  },
  KIND_STATED: {
    de: "Gehört nach Angabe zu den gesuchten Einrichtungen.",
    en: "Is stated to be of the kind asked for.",
  },
  KIND_BY_RULE: {
    de: "Die Art der Einrichtung ist aus Name oder Quelle abgeleitet.",
    en: "The kind of organisation is derived from its name or source.",
  },
  KIND_UNKNOWN: {
    de: "Die Art der Einrichtung ist nicht bekannt.",
    en: "The kind of organisation is not known.",
  },
  OTHER_KIND: { de: "Ist eine Einrichtung anderer Art.", en: "Is an organisation of another kind." },
  SIZE_UNKNOWN: {
    de: "Ob es ein kleines oder mittleres Unternehmen ist, ist nicht bekannt.",
    en: "Whether it is a small or medium-sized enterprise is not known.",
  },
  OTHER_SIZE: {
    de: "Hat als Unternehmen nicht die gesuchte Größe (KMU oder keines).",
    en: "Does not have the size asked for (small or medium-sized enterprise, or none).",
  },
  STAGE_DECLARED: {
    de: "Die Einrichtung gibt diese Stufe der Wertschöpfungskette selbst an.",
    en: "The organisation declares this stage of the value chain itself.",
  },
  STAGE_OFFERED: {
    de: "Bietet eine Leistung an, die zu dieser Stufe gehört.",
    en: "Offers a service that belongs to this stage.",
  },
  STAGE_BY_KIND: {
    de: "Einrichtungen dieser Art arbeiten in dieser Stufe; eigene Angaben fehlen.",
    en: "Organisations of its kind work in this stage; it says nothing itself.",
  },
  STAGE_NOT_DECLARED: {
    de: "Gibt andere Stufen der Wertschöpfungskette an, diese nicht.",
    en: "Declares other stages of the value chain, but not this one.",
  },
  COUNTRY_ELIGIBLE: { de: "Sitzt in einem zugelassenen Land.", en: "Sits in an eligible country." },
  COUNTRY_NOT_ELIGIBLE: {
    de: "Sitzt in einem Land, das nicht zugelassen ist.",
    en: "Sits in a country that is not eligible.",
  },
  COUNTRY_UNKNOWN: { de: "Das Land ist nicht bekannt.", en: "Its country is not known." },
  NOTHING_KNOWN: {
    de: "Dazu ist nichts bekannt; das heißt nicht, dass es fehlt.",
    en: "Nothing is known about it; that does not mean that it is missing.",
  },
};
