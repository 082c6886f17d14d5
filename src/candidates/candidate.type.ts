import { Field, Float, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { RequirementCoverageRow } from "../coverage/requirement-coverage.type";
import { RequirementItemRow } from "../coverage/requirement-item.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { RequirementsDraft } from "../requirements/requirements-draft.type";
import { Requirements } from "../requirements/requirements.type";
import { CandidateTerm } from "./candidate.enums";

/** One term of a score. */
@ObjectType({ description: "One term of a candidate's score.", simpleResolvers: true })
export class CandidateScoreTerm {
  @Field(() => CandidateTerm, { description: "Which one." })
  term!: CandidateTerm;

  @Field(() => Float, { description: "What the candidate has of it, 0 to 1, rounded to 6 decimals." })
  value!: number;

  @Field(() => Float, {
    description: "How much it counts; below 0 where it counts against a candidate, see `balance`.",
  })
  weight!: number;

  @Field(() => Float, { description: "Its share of the score: value times weight, rounded to 6 decimals." })
  contribution!: number;
}

/** Whether a candidate covers one requirement. */
@ObjectType({ description: "Whether a candidate covers one of the requirements.", simpleResolvers: true })
export class CandidateCoverage {
  @Field(() => RequirementItemRow, { description: "The requirement." })
  item!: RequirementItemRow;

  @Field(() => RequirementCoverageRow, { description: "Whether it does, how certain that is, and why." })
  coverage!: RequirementCoverageRow;
}

const COVERAGE_FIELD = {
  nullable: true,
  description:
    "What of the requirements it covers, one by one; null as of a past day, since what actors declare carries no date.",
} as const;

/** Somebody who could join. What else is told of it is resolved when asked for. */
@ObjectType({ description: "An actor that could join, with the reasons." })
export class ConsortiumCandidate {
  @Field(() => Int, { description: "Its place, from 1." })
  rank!: number;

  @Field(() => Float, {
    description:
      "Its score: the sum of the contributions of its terms; 0 or more unless `balance` is above 0.5.",
  })
  score!: number;

  @Field(() => [CandidateScoreTerm], { description: "What the score is made of, in the order of the enum." })
  terms!: CandidateScoreTerm[];

  @Field(() => Int, { description: "In how many activities it took part by then, private ones apart." })
  activityCount!: number;

  @Field(() => [CandidateCoverage], COVERAGE_FIELD)
  coverage!: CandidateCoverage[] | null;

  actorKey!: string;
  leadKey!: string | null;
  topicKeys!: string[];
}

/** Somebody without a history. */
@ObjectType({
  description: "An actor with at most one activity so far, ranked by its topics and what it offers alone.",
})
export class ConsortiumNewcomer {
  @Field(() => Int, { description: "Its place among the newcomers, from 1." })
  rank!: number;

  @Field(() => Float, {
    description:
      "0 to 1.25, rounded to 6 decimals: the topic fit, and 0.25 more for who offers something on the topics.",
  })
  score!: number;

  @Field(() => Float, {
    description:
      "How well what it works on fits the topics asked for: the cosine of both, 0 to 1, rounded to 6 decimals.",
  })
  topicFit!: number;

  @Field(() => Boolean, { description: "Whether it offers a service on the topics." })
  offersOnTopic!: boolean;

  @Field(() => [CandidateCoverage], COVERAGE_FIELD)
  coverage!: CandidateCoverage[] | null;

  actorKey!: string;
  leadKey!: string | null;
  topicKeys!: string[];
}

/** The answer to who could join. */
@ObjectType({ description: "Who could join a consortium." })
export class ConsortiumCandidates {
  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => CalendarDate, { nullable: true, description: "The day that it is as of; null for now." })
  asOf!: string | null;

  @Field(() => Requirements, {
    description: "What was asked for, a call's requirements and the topics of the text included.",
  })
  requirements!: Requirements;

  @Field(() => RequirementsDraft, {
    nullable: true,
    description:
      "How the text was read: the words that led to each topic, and those that were not taken over, with the reason; null without a " +
      "text. Where it names no topic and none is asked for otherwise, nobody's topics count.",
  })
  textReading!: RequirementsDraft | null;

  @Field(() => [ConsortiumCandidate], {
    description:
      "Those with a history of more than one activity, highest score first, then by key. The ranking only knows the history: newcomers cannot be " +
      "among the first, which is why they have a list of their own.",
  })
  candidates!: ConsortiumCandidate[];

  @Field(() => Int, { description: "How many candidates there are, shown or not." })
  candidateCount!: number;

  @Field(() => [ConsortiumNewcomer], {
    description:
      "Those with at most one activity that work on the topics, or offer something on them: highest score first, then by key.",
  })
  newcomers!: ConsortiumNewcomer[];

  @Field(() => Int, {
    nullable: true,
    description:
      "How many newcomers there are, shown or not; null as of a past day, when nobody knows who declared what.",
  })
  newcomerCount!: number | null;

  @Field(() => Boolean, { description: "Whether candidates or newcomers are left out." })
  truncated!: boolean;

  listedMemberKeys!: string[];
}
