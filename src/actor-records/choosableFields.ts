/** The properties of an actor that a manager chooses together when records are merged. */
export const MERGE_FIELDS = {
  NAME: ["name"],
  LEGAL_NAME: ["legalName"],
  SHORT_NAME: ["shortName"],
  KIND: ["kind", "kindBasis"],
  IS_SME: ["isSme"],
  FOUNDED_YEAR: ["foundedYear"],
  PLACE: [
    "country",
    "city",
    "address",
    "postalCode",
    "nuts3",
    "latitude",
    "longitude",
    "isInRegion",
    "regionBasis",
  ],
  WEBSITE: ["website"],
  ROR_ID: ["rorId"],
  PIC: ["pic"],
  DESCRIPTION: ["descriptionDe", "descriptionEn"],
  VALUE_CHAIN_STAGES: ["valueChainStages"],
  LIFE_COURSE_PHASES: ["lifeCoursePhases"],
  IS_LOOKING_FOR_PARTNERS: ["isLookingForPartners", "lookingForDe", "lookingForEn"],
};

/** A field that can be chosen. */
export type MergeFieldName = keyof typeof MERGE_FIELDS;
