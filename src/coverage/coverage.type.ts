import type { ValueChainStage } from "../actors/actor.enums";
import type { LinkRule } from "../projection/algorithms/linkRule";
import type { CollaborationNetwork } from "../projection/network.type";
import type { RequirementPart } from "../requirements/requirements-draft.enums";
import type { PartnerRequirement } from "../requirements/requirements.type";
import type { CoverageBasis, CoverageLevel } from "./coverage.enums";

/** A part of requirements that an organisation alone can cover or not; the key is the same for the same need. */
export type RequirementItem =
  | { readonly key: string; readonly part: RequirementPart.TOPIC; readonly topicKey: string }
  | {
      readonly key: string;
      readonly part: RequirementPart.VALUE_CHAIN_STAGE;
      readonly stage: ValueChainStage;
    }
  | { readonly key: string; readonly part: RequirementPart.PARTNERS; readonly partner: PartnerRequirement }
  | {
      readonly key: string;
      readonly part: RequirementPart.ELIGIBLE_COUNTRY;
      readonly countries: readonly string[];
    };

/** Whether an organisation covers an item, and by which rule. */
export interface Coverage {
  readonly level: CoverageLevel;
  readonly basis: CoverageBasis;
}

/** A current offer, as far as it tells a stage of the value chain. */
export interface StageOffer {
  readonly actorKey: string;
  readonly serviceKey: string;
  readonly kind: string;
  readonly valueChainStages: readonly string[];
}

/** What coverage is read from. */
export interface CoverageFacts {
  readonly network: CollaborationNetwork;
  /** Which activities and participations count: linkRule for all that the asker may see. */
  readonly rule: LinkRule;
  /** Current offers by actor index; empty where no stage is asked for. */
  readonly offers: ReadonlyMap<number, readonly StageOffer[]>;
}
