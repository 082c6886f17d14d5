import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload } from "../graphql/payload.type";

/** What an edit of a profile answers. */
@ObjectType({
  implements: MutationPayload,
  description: "What an edit of a profile answers.",
  simpleResolvers: true,
})
export class UpdateActorPayload extends MutationPayload {
  @Field(() => Actor, {
    nullable: true,
    description: "The actor as it is now; in a CONFLICT as somebody else left it; null for other reasons.",
  })
  actor!: Actor | null;
}

/** What declaring an actor's topics answers. */
@ObjectType({
  implements: MutationPayload,
  description: "What declaring an actor's topics answers.",
  simpleResolvers: true,
})
export class SetActorTopicsPayload extends MutationPayload {
  @Field(() => Actor, {
    nullable: true,
    description: "The actor as it is now; in a CONFLICT as somebody else left it; null for other reasons.",
  })
  actor!: Actor | null;
}
