import { Field, ID, Int, ObjectType } from "type-graphql";
import { ProposalStage } from "./proposal.enums";

/** How far a search is: numbers only. */
@ObjectType({ description: "How far a search for consortia is.", simpleResolvers: true })
export class ConsortiumProposalProgress {
  @Field(() => ID, { description: "The id that was chosen for the search." })
  searchId!: string;

  @Field(() => ProposalStage, {
    description: "What it is busy with; ENDED is the last, with the numbers of the stage before.",
  })
  stage!: ProposalStage;

  @Field(() => Int, { description: "How much of this stage is done." })
  done!: number;

  @Field(() => Int, { description: "How much there is to do in this stage; 0 where nobody knows." })
  total!: number;

  @Field(() => Int, { description: "How many consortia have been found that none of the others beats." })
  found!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The least sum of distances so far; null before the first.",
  })
  least!: number | null;
}
