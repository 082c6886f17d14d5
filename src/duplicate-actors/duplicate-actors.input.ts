import { Field, ID, InputType } from "type-graphql";

/** Who is not the same. */
@InputType({ description: "Two actors that are different organisations." })
export class DismissPossibleDuplicateInput {
  @Field(() => [ID], { description: "Ids of the two actors." })
  actorIds!: string[];
}
