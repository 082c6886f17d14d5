import { Field, ID, InputType, Int } from "type-graphql";
import { CONSORTIUM_ID_FIELD } from "../formation/formation.fields";
import { RequirementsInput } from "../requirements/requirements.input";

/** Members and what they are to meet. */
@InputType({ description: "The members of a consortium and what they have to meet together." })
export class ConsortiumQuestionInput {
  @Field(() => ID, CONSORTIUM_ID_FIELD)
  consortiumId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of the actors that are members, at most 50, beside those of `consortiumId`; none for a consortium still to be formed.",
  })
  memberIds?: string[] | null;

  @Field(() => RequirementsInput, {
    nullable: true,
    description:
      "What they have to meet; with `callId` or `consortiumId`, what they have to meet besides those.",
  })
  requirements?: RequirementsInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Id of a funding call whose requirements are taken over; of all that is asked, the strictest holds.",
  })
  callId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether what is inferred counts as covered; false: only what is proven.",
  })
  acceptInferred!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether funders may be candidates: they rarely join consortia.",
  })
  includeFunders!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of actors that are no candidates, at most 50.",
  })
  excludeActorIds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Network revision that the answer has to have at least; the answer waits for it.",
  })
  minRevision?: number | null;
}

/** What is asked of a gap analysis. */
@InputType({
  description: "The members of a consortium, what they have to meet, and how gaps are to be closed.",
})
export class GapAnalysisInput extends ConsortiumQuestionInput {
  @Field(() => Int, {
    defaultValue: 5,
    description: "How many sets of candidates to propose at most: 1 to 20.",
  })
  sets!: number;
}
