import { Field, Float, Int, ObjectType } from "type-graphql";
import { FundingCall } from "../funding-calls/funding-call.type";
import { ItemCoverage } from "../gaps/gap.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { CallMatchTerm } from "./matching-call.enums";

/** One term of a call's score. */
@ObjectType({ description: "One term of the score of a funding call.", simpleResolvers: true })
export class CallScoreTerm {
  @Field(() => CallMatchTerm, { description: "Which one." })
  term!: CallMatchTerm;

  @Field(() => Float, { description: "What there is of it, 0 to 1, rounded to 6 decimals." })
  value!: number;

  @Field(() => Float, { description: "How much it counts; the weights of all terms add up to 1." })
  weight!: number;

  @Field(() => Float, { description: "Its share of the score: value times weight, rounded to 6 decimals." })
  contribution!: number;
}

/** A call that matches. Its topics are resolved. */
@ObjectType({ description: "A funding call that matches, with the reasons." })
export class MatchingCall {
  @Field(() => Int, {
    nullable: true,
    description: "Its place among the calls that match, from 1; null where it is told of by itself.",
  })
  rank!: number | null;

  @Field(() => FundingCall, { description: "The call." })
  call!: FundingCall;

  @Field(() => Float, { description: "0 to 1: the sum of the contributions of its terms." })
  score!: number;

  @Field(() => [CallScoreTerm], { description: "What the score is made of, in the order of the enum." })
  terms!: CallScoreTerm[];

  @Field(() => Int, {
    nullable: true,
    description: "Whole days left until the deadline, 0 on the last; null for a permanent offer.",
  })
  daysLeft!: number | null;

  @Field(() => [ItemCoverage], {
    description:
      "What the call asks for one by one, and who covers it, how certainly and why: of the actor, or of the consortium's lead " +
      "and accepted members, the lead first. A country that is not eligible shows here.",
  })
  coverage!: ItemCoverage[];

  matchedTopicKeys!: string[];
}

/** The calls that match. */
@ObjectType({
  description: "The open funding calls that match an actor or a consortium.",
  simpleResolvers: true,
})
export class MatchingCalls {
  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => [MatchingCall], { description: "Highest score first, then earliest deadline, then by key." })
  matches!: MatchingCall[];

  @Field(() => Int, { description: "How many calls match, shown or not." })
  matchCount!: number;

  @Field(() => Boolean, {
    description:
      "Whether matches are left out, or more than 1,000 calls are open: later ones are not compared.",
  })
  truncated!: boolean;
}
