import { ArgsType, Field, ID, Int } from "type-graphql";
import { ActorFilter, type ActorFilterParams, actorFilterParams } from "../actors/actor.filter";
import { CalendarDate } from "../graphql/calendarDate";
import { untilToday } from "../graphql/untilToday";
import { LinkArguments, type LinkParams, linkParams } from "../links/link.arguments";
import { within } from "../links/within";
import { type Ends, readEnds } from "../paths/checkedEnds";
import { REVISION_FIELDS } from "../projection/revision.fields";

const DEFAULT_INTRODUCTIONS = 5;
const MAXIMUM_INTRODUCTIONS = 50;

/** The arguments of `introductions`. */
@ArgsType()
export class IntroductionArguments extends LinkArguments {
  @Field(() => ID, { description: "Id of the actor that wants to be introduced." })
  fromId!: string;

  @Field(() => ID, { description: "Id of the actor that it wants to be introduced to: another one." })
  toId!: string;

  @Field(() => ActorFilter, { nullable: true, description: "What everybody who introduces has to meet." })
  via?: ActorFilter | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of actors that are not to introduce, at most 100, neither end among them.",
  })
  avoidActorIds?: string[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Day that recency is told for, today at the latest; activities that begin after it do not count. Today, with what is to " +
      "come, when left out.",
  })
  asOf?: string | null;

  @Field(() => Int, REVISION_FIELDS.minRevision)
  minRevision?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_INTRODUCTIONS,
    description: "How many introductions to show at most: 1 to 50.",
  })
  first?: number | null;
}

/** A question for introductions, decoded and checked. */
export interface IntroductionQuestion extends Ends {
  readonly link: LinkParams;
  readonly via: ActorFilterParams;
  readonly asOf: string | null;
  readonly first: number;
  readonly minRevision: number | null;
}

/** Decodes and checks the arguments. @throws BAD_USER_INPUT naming the argument that cannot be used as given */
export function readIntroductionQuestion(given: IntroductionArguments): IntroductionQuestion {
  return {
    ...readEnds(given),
    link: linkParams(given),
    via: actorFilterParams(given.via, "via"),
    asOf: untilToday("asOf", given.asOf),
    first: within("first", given.first ?? DEFAULT_INTRODUCTIONS, MAXIMUM_INTRODUCTIONS),
    minRevision: given.minRevision ?? null,
  };
}
