import { Field, Float, Int, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { connectionType, edgeType } from "../graphql/connection.type";
import type { LinkSummary } from "../links/link.type";

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

  @Field(() => Int, { description: "How many shared activities count: at least 1." })
  linkCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar year in which the first of the shared activities began; null if none has a known start.",
  })
  firstYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar year in which the last of the shared activities ends; null while one that has begun has no known end, " +
      "or if none has.",
  })
  lastYear!: number | null;
}

/** A page of collaborators. */
export const CollaboratorConnection = connectionType("Collaborator", CollaboratorEdge);
