import { Field, ID, InputType } from "type-graphql";
import { decodeId } from "../graphql/nodeId";
import { listOrder } from "../loading/orderedList";
import type { RetirementReason } from "./retire";
import { RetirementReasons } from "./retirement.type";

/** What retired actors have to meet. */
@InputType({ description: "What retired actors have to meet: every part that is given." })
export class RetiredActorFilter {
  @Field(() => [RetirementReasons], { nullable: true, description: "Retired for one of these reasons." })
  reasons?: RetirementReason[] | null;

  @Field(() => ID, { nullable: true, description: "Merged into the actor with this id, directly." })
  survivorId?: string | null;
}

/** The parameter `$filter` of actor-records/matches-retired-filter: every part there, null where it asks nothing. */
export interface RetiredActorFilterParams {
  reasons: RetirementReason[] | null;
  survivorKey: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function retiredActorFilterParams(filter: RetiredActorFilter | null): RetiredActorFilterParams {
  const { reasons = null, survivorId = null } = filter ?? {};
  return {
    reasons,
    survivorKey: survivorId === null ? null : decodeId("Actor", survivorId, "filter.survivorId"),
  };
}

/** Retired last first. */
export const RETIRED_ORDER = listOrder("retiredActors", "actor-records/list-retired-by-time");
