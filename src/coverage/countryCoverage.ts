import type { ProjectedActors } from "../projection/network.type";
import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts } from "./coverage.type";

/** Whether actors may take part as far as countries go: any where none is named, else those that sit in one of them. */
export function isEligible(
  { countries }: Pick<ProjectedActors, "countries">,
  eligible: readonly string[],
): (actor: number) => boolean {
  return (actor) => eligible.length === 0 || eligible.includes(countries[actor] ?? "");
}

/** Whether an actor sits in an eligible country. */
export function countryCoverage(
  { network: { actors } }: CoverageFacts,
  actor: number,
  eligible: readonly string[],
): Coverage {
  const country = actors.countries[actor] ?? null;
  if (country === null) return { level: CoverageLevel.UNKNOWN, basis: CoverageBasis.COUNTRY_UNKNOWN };
  return eligible.includes(country)
    ? { level: CoverageLevel.PROVEN, basis: CoverageBasis.COUNTRY_ELIGIBLE }
    : { level: CoverageLevel.ABSENT, basis: CoverageBasis.COUNTRY_NOT_ELIGIBLE };
}
