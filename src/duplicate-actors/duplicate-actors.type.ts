import { Field, Float, Int, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload } from "../graphql/payload.type";
import { DuplicateReason } from "../registrations/registration.enums";

/** Two actors that may be the same organisation. */
@ObjectType({ description: "Two actors that may be the same organisation.", simpleResolvers: true })
export class PossibleDuplicatePair {
  @Field(() => [Actor], { description: "The two, the one with the lesser key first." })
  actors!: Actor[];

  @Field(() => [DuplicateReason], { description: "Why they may be the same; at least one reason." })
  reasons!: DuplicateReason[];

  @Field(() => Float, {
    description:
      "How much of the most similar names is the same, 0 to 1: legal forms, and the city if it is the same, set aside.",
  })
  nameSimilarity!: number;
}

/** The most likely pairs. */
@ObjectType({
  description: "The pairs of actors that may be the same, most likely first.",
  simpleResolvers: true,
})
export class PossibleDuplicateActors {
  @Field(() => [PossibleDuplicatePair], {
    description:
      "The pairs: those with an identifier in common first, then by the number of reasons, then by the names.",
  })
  pairs!: PossibleDuplicatePair[];

  @Field(() => Int, { description: "How many pairs there are, shown or not." })
  totalCount!: number;

  @Field(() => Boolean, {
    description: "Whether there are more pairs than shown: they follow once these are merged or dismissed.",
  })
  truncated!: boolean;
}

/** What a dismissal came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a dismissal came to.",
  simpleResolvers: true,
})
export class DismissPossibleDuplicatePayload extends MutationPayload {
  @Field(() => [Actor], {
    nullable: true,
    description: "The two actors, which are not proposed as the same any more.",
  })
  actors!: Promise<Actor[]>;
}
