/** What matching a property means. */
export interface FieldRule {
  /** Above 0 to 1: names above titles, titles above places, places above descriptions. */
  readonly weight: number;
  /**
   * How much of the text has to be covered to count: "share" counts by words; "whole" only when nothing is left, for short
   * names, since "DSHS KOLN" is not half of Köln.
   */
  readonly coverage: "share" | "whole";
  /** Whether a city in the text may be spelt in its other languages. */
  readonly holdsPlaces: boolean;
}

const rule = (weight: number, coverage: FieldRule["coverage"] = "share", holdsPlaces = false): FieldRule => ({
  weight,
  coverage,
  holdsPlaces,
});

/** The properties that are searched. Descriptions stay below typing errors in names. */
export const FIELD_RULES: Readonly<Record<string, FieldRule>> = {
  name: rule(1, "share", true),
  nameDe: rule(1),
  nameEn: rule(1),
  labelDe: rule(1),
  labelEn: rule(1),
  shortName: rule(1, "whole", true),
  acronym: rule(1, "whole"),
  legalName: rule(0.95, "share", true),
  aliases: rule(0.9, "whole", true),
  altLabelsDe: rule(0.9, "whole"),
  altLabelsEn: rule(0.9, "whole"),
  title: rule(0.8),
  titleDe: rule(0.8),
  titleEn: rule(0.8),
  seriesTitleDe: rule(0.6),
  seriesTitleEn: rule(0.6),
  city: rule(0.6, "share", true),
  placeName: rule(0.6),
  citySpellings: rule(0.6),
  topicTitle: rule(0.2),
  descriptionDe: rule(0.15),
  descriptionEn: rule(0.15),
  definitionDe: rule(0.15),
  definitionEn: rule(0.15),
  barrierDe: rule(0.15),
  barrierEn: rule(0.15),
};
