import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts } from "./coverage.type";

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
