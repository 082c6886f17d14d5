import type { ValueChainStage } from "../actors/actor.enums";
import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts } from "./coverage.type";
import { kindTellsStage, offerTellsStage } from "./stageRules";

/** Whether an actor works in a stage of the value chain: what it declares, then what it offers, then what it is. */
export function stageCoverage(
  { network, offers }: CoverageFacts,
  actor: number,
  stage: ValueChainStage,
): Coverage {
  const declared = network.actors.valueChainStages[actor]!;
  if (declared.includes(stage)) return DECLARED;
  // An offer is the organisation's own word too: it outweighs that the stage is missing from its list.
  if (offers.get(actor)?.some((offer) => offerTellsStage(offer, stage))) return OFFERED;
  if (declared.length > 0) return NOT_DECLARED;
  return kindTellsStage(network.actors.kinds[actor]!, stage) ? BY_KIND : NOTHING_KNOWN;
}

const DECLARED = { level: CoverageLevel.PROVEN, basis: CoverageBasis.STAGE_DECLARED };
const OFFERED = { level: CoverageLevel.INFERRED, basis: CoverageBasis.STAGE_OFFERED };
const BY_KIND = { level: CoverageLevel.INFERRED, basis: CoverageBasis.STAGE_BY_KIND };
const NOT_DECLARED = { level: CoverageLevel.ABSENT, basis: CoverageBasis.STAGE_NOT_DECLARED };
const NOTHING_KNOWN = { level: CoverageLevel.UNKNOWN, basis: CoverageBasis.NOTHING_KNOWN };
