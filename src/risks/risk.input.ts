import { Field, InputType, Int } from "type-graphql";
import { ConsortiumQuestionInput } from "../gaps/gap.input";

/** What is asked of the risks of a consortium. */
@InputType({
  description: "The members of a consortium, what they have to meet, and who may take their place.",
})
export class ConsortiumRisksInput extends ConsortiumQuestionInput {
  @Field(() => Int, {
    defaultValue: 5,
    description: "How many substitutes to name for each member at most: 1 to 20.",
  })
  substitutes!: number;
}
