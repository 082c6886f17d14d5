import { Field, ID, InputType } from "type-graphql";
import { decodeId } from "../graphql/nodeId";
import { DeclarationState } from "./declaration.enums";

/** What declarations have to meet. */
@InputType({ description: "What declarations have to meet: every part that is given." })
export class PartnershipDeclarationFilter {
  @Field(() => ID, { nullable: true, description: "Declared by this actor, or naming it." })
  actorId?: string | null;

  @Field(() => [DeclarationState], { nullable: true, description: "In one of these states." })
  states?: DeclarationState[] | null;
}

/** The parameter `$filter` of partnership-declarations/matches-filter. */
export interface DeclarationFilterParams {
  actorKey: string | null;
  states: string[] | null;
}

/** The statement parameter of a filter. @throws BAD_USER_INPUT for an id of another type */
export function declarationFilterParams(
  filter: PartnershipDeclarationFilter | null,
): DeclarationFilterParams {
  const actorId = filter?.actorId ?? null;
  return {
    actorKey: actorId === null ? null : decodeId("Actor", actorId, "filter.actorId"),
    states: filter?.states ?? null,
  };
}
