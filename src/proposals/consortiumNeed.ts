import type { NeededItem } from "../coverage/requirementItems";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { ConsortiumNeed } from "./proposal.type";

/** An item of the requirements as the API tells it. */
export function consortiumNeed({ item, needed }: NeededItem): ConsortiumNeed {
  return {
    part: item.part,
    topicKey: item.part === RequirementPart.TOPIC ? item.topicKey : null,
    stage: item.part === RequirementPart.VALUE_CHAIN_STAGE ? item.stage : null,
    partner: item.part === RequirementPart.PARTNERS ? item.partner : null,
    needed: needed ?? 0,
  };
}
