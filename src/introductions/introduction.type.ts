import { Field, Float, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { type EvidenceReference, LinkSummary } from "../links/link.type";
import { REVISION_FIELDS } from "../projection/revision.fields";

/** One link of an introduction; its actors and evidence are resolved when asked for. */
@ObjectType({
  description: "One link of an introduction, with what it rests on and how fresh it is.",
  simpleResolvers: true,
})
export class IntroductionLink extends LinkSummary {
  @Field(() => Float, {
    nullable: true,
    description:
      "How fresh the link is, above 0 to 1: 1 while a shared activity goes on or is to come, halved every three years after " +
      "the last has ended; null when no shared activity has a known date, which counts as 0.5.",
  })
  recency!: number | null;

  @Field(() => Float, {
    description:
      "What the link takes from the score, above 0, rounded to 6 decimals: 1 / (strength · recency).",
  })
  resistance!: number;

  @Field(() => Int, { description: "How many shared activities make the link, listed or not." })
  evidenceCount!: number;

  evidence!: EvidenceReference[];
  fromKey!: string;
  toKey!: string;
  /** The newest of the shared activities that are public, and how many are. */
  mentioned!: EvidenceReference[];
  publicCount!: number;
}

/** One way to be introduced. */
@ObjectType({
  description: "Who could introduce one actor to another, and why they.",
  simpleResolvers: true,
})
export class Introduction {
  @Field(() => Float, {
    description:
      "How well and how recently they know both sides, 0 or more, rounded to 6 decimals: 1 / the sum of the links' resistances, " +
      "as in series; one weak or old link makes the whole weak.",
  })
  score!: number;

  @Field(() => [IntroductionLink], {
    description:
      "The links from the asking actor to the other one: two, or three over two actors in between.",
  })
  links!: IntroductionLink[];

  /** From end to end, both included. */
  actorKeys!: readonly string[];
}

/** The answer to a question for introductions. */
@ObjectType({ description: "Who could introduce one actor to another.", simpleResolvers: true })
export class PossibleIntroductions {
  @Field(() => Boolean, {
    description: "Whether the two collaborate or have collaborated already, by the same filter of links.",
  })
  collaboratesAlready!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      "Links of each introduction: 2 where one actor has collaborated with both, else 3; null when there is neither.",
  })
  hops!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many introductions there are, shown or not; null when there are too many to look at all.",
  })
  introductionCount!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether introductions are left out: more exist than `first`, or there were too many to look at all; in the latter case " +
      "the best may be among those that are missing.",
  })
  truncated!: boolean;

  @Field(() => CalendarDate, { description: "Day that recency is told for." })
  asOf!: string;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => [Introduction], {
    description: "The introductions, best first, then by the keys of their actors.",
  })
  introductions!: Introduction[];
}
