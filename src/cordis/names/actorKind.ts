import type { ActorKind } from "../cordis.type";
import { referenceTable } from "../reference/referenceTable";
import { patternText, wordPattern } from "./wordPattern";

/** A kind and the rule that gave it. */
export interface KindWithBasis {
  readonly kind: ActorKind;
  readonly basis: string;
}

const KIND_OF_ACTIVITY: Readonly<Record<string, ActorKind>> = {
  HES: "UNIVERSITY",
  REC: "RESEARCH_INSTITUTE",
  PRC: "COMPANY",
  PUB: "AUTHORITY",
};

/** `-` in the table stands for an organisation without activity type. */
const NO_ACTIVITY_TYPE = "-";

const list = (cell: string): readonly string[] => (cell === "" ? [] : cell.split("|"));
const rules = referenceTable("actor-kind-rules", [
  "kind",
  "pattern",
  "activityTypes",
  "countries",
  "unless",
  "rule",
]).map((row) => ({
  kind: row.kind as ActorKind,
  pattern: wordPattern(row.pattern),
  activityTypes: list(row.activityTypes),
  countries: list(row.countries),
  unless: row.unless === "" ? null : wordPattern(row.unless),
  basis: `name: ${row.rule}`,
}));

/**
 * The kind of an organisation. The name rules of `actor-kind-rules.csv` come first, top to bottom (so that a university hospital,
 * which calls itself higher education, is none); then the activity type decides: HES university, REC research institute, PRC
 * company, PUB authority. OTH, none, or a rule that says so: UNKNOWN. Nothing is guessed.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown.
 */
export function actorKind(
  activityType: string | null,
  legalName: string | null,
  shortName: string | null,
  country: string | null,
): KindWithBasis {
  const text = patternText(legalName ?? shortName ?? "");
  const type = activityType ?? NO_ACTIVITY_TYPE;
  const rule = rules.find(
    (each) =>
      (each.activityTypes.length === 0 || each.activityTypes.includes(type)) &&
      (each.countries.length === 0 || each.countries.includes(country ?? "")) &&
      each.pattern.test(text) &&
      !each.unless?.test(text),
  );
  if (rule) return { kind: rule.kind, basis: rule.basis };
  const kind = KIND_OF_ACTIVITY[type];
  if (kind) return { kind, basis: `activity type ${type}` };
  return {
    kind: "UNKNOWN",
    basis: activityType === null ? "no activity type" : `activity type ${type} tells no kind`,
  };
}
