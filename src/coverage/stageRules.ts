import { ActorKind, ValueChainStage } from "../actors/actor.enums";
import { ServiceKind } from "../offerings/offering.enums";
import type { StageOffer } from "./coverage.type";

const { RESEARCH, CLINICAL_TESTING, APPROVAL, PRODUCTION, CARE, PATIENTS } = ValueChainStage;

/** The stages that organisations of a kind work in by what they are; kinds that tell none are left out. */
const STAGES_OF_KIND: Partial<Record<string, readonly ValueChainStage[]>> = {
  [ActorKind.UNIVERSITY]: [RESEARCH],
  [ActorKind.UNIVERSITY_OF_APPLIED_SCIENCES]: [RESEARCH],
  [ActorKind.RESEARCH_INSTITUTE]: [RESEARCH],
  [ActorKind.UNIVERSITY_HOSPITAL]: [RESEARCH, CARE],
  [ActorKind.HOSPITAL]: [CARE],
  [ActorKind.PRACTICE]: [CARE],
  [ActorKind.SELF_HELP_GROUP]: [PATIENTS],
};

/** The stages that a service belongs to by its kind; kinds that serve several are left out. */
const STAGES_OF_SERVICE: Partial<Record<string, readonly ValueChainStage[]>> = {
  [ServiceKind.CLINICAL_TRIAL_UNIT]: [CLINICAL_TESTING],
  [ServiceKind.REGULATORY_SUPPORT]: [APPROVAL],
  [ServiceKind.MANUFACTURING]: [PRODUCTION],
  [ServiceKind.RESEARCH_COLLABORATION]: [RESEARCH],
};

/** Whether organisations of a kind work in a stage by what they are: the rule of STAGE_BY_KIND. */
export function kindTellsStage(kind: string, stage: ValueChainStage): boolean {
  return STAGES_OF_KIND[kind]?.includes(stage) ?? false;
}

/** Whether an offer tells a stage: named for it, or of a kind that belongs to it. */
export function offerTellsStage(
  { kind, valueChainStages }: Pick<StageOffer, "kind" | "valueChainStages">,
  stage: ValueChainStage,
): boolean {
  return valueChainStages.includes(stage) || (STAGES_OF_SERVICE[kind]?.includes(stage) ?? false);
}

/** The kinds of services that tell one of the stages by themselves. */
export function serviceKindsOf(stages: readonly ValueChainStage[]): string[] {
  return Object.keys(STAGES_OF_SERVICE).filter((kind) =>
    stages.some((stage) => STAGES_OF_SERVICE[kind]?.includes(stage)),
  );
}
