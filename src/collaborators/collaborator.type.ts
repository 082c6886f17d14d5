import { Field, Float, Int, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { connectionType, edgeType } from "../graphql/connection.type";
import { LINK_FIELDS, type LinkSummary } from "../links/link.type";

/** A collaborator of an actor, with what links them. */
@ObjectType("CollaboratorEdge", {
  description: "A collaborator of an actor, with what links both.",
  simpleResolvers: true,
})
export class CollaboratorEdge
  extends edgeType<Actor>("CollaboratorBase", () => Actor)
  implements LinkSummary
{
  @Field(() => Float, {
    description:
      "How strong the link is, above 0, rounded to 6 decimals: the sum over the shared activities that count of " +
      "1 / (distinct participants - 1), each declared partnership counting 1.",
  })
  strength!: number;

  @Field(() => Int, LINK_FIELDS.linkCount)
  linkCount!: number;

  @Field(() => Int, LINK_FIELDS.firstYear)
  firstYear!: number | null;

  @Field(() => Int, LINK_FIELDS.lastYear)
  lastYear!: number | null;
}

/** A page of collaborators. */
export const CollaboratorConnection = connectionType("Collaborator", CollaboratorEdge);
