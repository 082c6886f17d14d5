import { Field, ID, InputType } from "type-graphql";

/** What to take out of the network. */
@InputType({ description: "The actor that is taken out of the network." })
export class DeactivateActorInput {
  @Field(() => ID, { description: "Id of the actor." })
  actorId!: string;

  @Field(() => String, { description: "Why, for managers, at most 500 characters." })
  reason!: string;
}

/** Which merge to undo. */
@InputType({ description: "The merge that is undone." })
export class UndoMergeInput {
  @Field(() => ID, { description: "Id of the retired actor, as `retiredActors` lists it." })
  retiredActorId!: string;
}

/** What to bring back. */
@InputType({ description: "The actor that is brought back into the network." })
export class ReactivateActorInput {
  @Field(() => ID, { description: "Id of the retired actor." })
  retiredActorId!: string;
}
