import { Field, ID, InputType } from "type-graphql";
import { decodeId } from "../graphql/nodeId";
import { ConsortiumState } from "./consortium.enums";

/** What consortia have to meet. */
@InputType({ description: "What consortia have to meet: every part that is given." })
export class ConsortiumFilter {
  @Field(() => [ConsortiumState], { nullable: true, description: "In one of these states." })
  states?: ConsortiumState[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Led by this actor (id of Actor), or with it as a member.",
  })
  actorId?: string | null;
}

/** The parameter `$filter` of consortia/matches-filter: null where it asks nothing. */
export interface ConsortiumFilterParams {
  states: string[] | null;
  actorKey: string | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function consortiumFilterParams(filter: ConsortiumFilter | null): ConsortiumFilterParams {
  const actorId = filter?.actorId ?? null;
  return {
    states: filter?.states ?? null,
    actorKey: actorId === null ? null : decodeId("Actor", actorId, "filter.actorId"),
  };
}
