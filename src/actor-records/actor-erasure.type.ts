import { Field, ID, InputType, ObjectType } from "type-graphql";
import { RetiredActor } from "./retirement.type";
import { MutationPayload } from "../graphql/payload.type";
import { type ErasureReason, ErasureReasons } from "../privacy/privacy.type";

/** Which actor to erase. */
@InputType({
  description: "The actor to erase, which is a natural person, such as a sole practice; and why.",
})
export class EraseActorInput {
  @Field(() => ID, { description: "Id of the actor, or of the retired actor once it is deactivated." })
  actorId!: string;

  @Field(() => ErasureReasons, { description: "Why." })
  reason!: ErasureReason;
}

/** What the erasure of an actor came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What the erasure of an actor came to.",
  simpleResolvers: true,
})
export class EraseActorPayload extends MutationPayload {
  @Field(() => RetiredActor, { nullable: true, description: "What is left of it: the key." })
  retiredActor!: Promise<RetiredActor | null>;
}
