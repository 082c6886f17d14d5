import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload } from "../graphql/payload.type";
import { RetiredActor } from "./retirement.type";

/** What a merge came to. */
@ObjectType({ implements: MutationPayload, description: "What a merge came to.", simpleResolvers: true })
export class MergeActorsPayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The survivor; in a conflict as it is now." })
  actor!: Promise<Actor | null>;
}

/** What a split came to. */
@ObjectType({ implements: MutationPayload, description: "What a split came to.", simpleResolvers: true })
export class SplitActorPayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The actor that was split." })
  actor!: Promise<Actor | null>;

  @Field(() => Actor, { nullable: true, description: "The actor that its part became." })
  newActor!: Promise<Actor | null>;
}

/** What a deactivation came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a deactivation came to.",
  simpleResolvers: true,
})
export class DeactivateActorPayload extends MutationPayload {
  @Field(() => RetiredActor, { nullable: true, description: "The actor as it is listed from now on." })
  retiredActor!: Promise<RetiredActor | null>;
}

/** What a reactivation came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a reactivation came to.",
  simpleResolvers: true,
})
export class ReactivateActorPayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The actor, back in the network." })
  actor!: Promise<Actor | null>;
}
