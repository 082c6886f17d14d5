import { ActorKind } from "../actors/actor.enums";
import type { PartnerRequirement } from "../requirements/requirements.type";
import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts } from "./coverage.type";

/** What a number says that stands for a Tristate. */
const SME_UNKNOWN = 2;

/** Whether an actor counts as a partner of the kinds and the size that are asked for. */
export function partnerCoverage(
  { network: { actors } }: CoverageFacts,
  actor: number,
  { kinds, isSme }: Pick<PartnerRequirement, "kinds" | "isSme">,
): Coverage {
  const kind = actors.kinds[actor] as ActorKind;
  const isKnown = kind !== ActorKind.UNKNOWN;
  const size = actors.isSme[actor];
  if (isKnown && !kinds.includes(kind)) return OTHER_KIND;
  if (isSme !== null && size !== SME_UNKNOWN && (size === 1) !== isSme) return OTHER_SIZE;
  if (!isKnown) return KIND_UNKNOWN;
  if (isSme !== null && size === SME_UNKNOWN) return SIZE_UNKNOWN;
  return actors.kindBases[actor] === null ? KIND_STATED : KIND_BY_RULE;
}

const OTHER_KIND = { level: CoverageLevel.ABSENT, basis: CoverageBasis.OTHER_KIND };
const OTHER_SIZE = { level: CoverageLevel.ABSENT, basis: CoverageBasis.OTHER_SIZE };
const KIND_UNKNOWN = { level: CoverageLevel.UNKNOWN, basis: CoverageBasis.KIND_UNKNOWN };
const SIZE_UNKNOWN = { level: CoverageLevel.UNKNOWN, basis: CoverageBasis.SIZE_UNKNOWN };
const KIND_STATED = { level: CoverageLevel.PROVEN, basis: CoverageBasis.KIND_STATED };
const KIND_BY_RULE = { level: CoverageLevel.INFERRED, basis: CoverageBasis.KIND_BY_RULE };
