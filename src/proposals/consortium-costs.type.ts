import { Field, Float, Int, ObjectType } from "type-graphql";

/** What a proposed consortium costs, and gives. */
@ObjectType({
  description:
    "What a proposed consortium costs, and gives. Distances are links between two members; 12 for two that no chain of 6 connects.",
  simpleResolvers: true,
})
export class ConsortiumCosts {
  @Field(() => Int, {
    description:
      "Sum of the distances of all pairs of members (T. Lappas, K. Liu, E. Terzi, Finding a team of experts in social networks, 2009, doi:10.1145/1557019.1557074).",
  })
  sumOfDistances!: number;

  @Field(() => Int, { description: "The largest distance of two members (the same paper)." })
  diameter!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Sum of the members' distances to the lead (M. Kargar, A. An, Discovering top-k teams of experts, 2011, doi:10.1145/2063576.2063718); null without a lead.",
  })
  distanceToLead!: number | null;

  @Field(() => Float, { description: "Mean of the members' scores, 0 to 1, rounded to 6 decimals." })
  score!: number;

  @Field(() => Float, {
    description:
      "0 to 1, rounded to 6 decimals: mean over the requirements of what covers each, a proven member counting 1, an inferred one 1/2, at most 2, divided by 2.",
  })
  coverageDepth!: number;

  @Field(() => Int, { description: "How many pairs of members have no link yet." })
  newTies!: number;
}
