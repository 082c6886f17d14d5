import { Field, ID, InputType, Int } from "type-graphql";
import { ValueChainStage } from "../actors/actor.enums";
import { CalendarDate } from "../graphql/calendarDate";
import { ContactRoute, ServiceDirection, ServiceKind, ServiceSubKind } from "./offering.enums";

/** What can be said of a service. */
@InputType({ description: "What can be said of a service." })
export class ServiceFieldsInput {
  @Field(() => ServiceKind, { nullable: true, description: "What it is; needed for a new one." })
  kind?: ServiceKind | null;

  @Field(() => [ServiceSubKind], { nullable: true, description: "Sub-kinds of its kind; none means all." })
  subKinds?: ServiceSubKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Title in German, at most 200 characters; one of both languages is needed.",
  })
  titleDe?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English." })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: "What it is, in German; at most 5,000 characters." })
  descriptionDe?: string | null;

  @Field(() => String, { nullable: true, description: "The same in English." })
  descriptionEn?: string | null;

  @Field(() => [ID], { nullable: true, description: "Its topics (ids of Topic), all of them; at most 50." })
  topicIds?: string[] | null;

  @Field(() => [ValueChainStage], {
    nullable: true,
    description: "Stages of the value chain; none means all.",
  })
  valueChainStages?: ValueChainStage[] | null;

  @Field(() => ContactRoute, {
    nullable: true,
    description: "How somebody who is interested gets in touch; MESSAGE for a new one that does not say.",
  })
  contactRoute?: ContactRoute | null;

  @Field(() => String, {
    nullable: true,
    description: "Page that tells more; needed where the contact route is WEBSITE.",
  })
  website?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null: at once." })
  validFrom?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive and not before the first; null: until further notice.",
  })
  validUntil?: string | null;
}

/** A new service. */
@InputType({ description: "What an actor offers or seeks." })
export class CreateServiceInput extends ServiceFieldsInput {
  @Field(() => ID, { description: "Who offers or seeks it (id of Actor)." })
  providerId!: string;

  @Field(() => ServiceDirection, { description: "Whether it is offered or sought." })
  direction!: ServiceDirection;
}

/** What to change of a service. */
@InputType({
  description:
    "What to change of a service: a field that is left out stays as it is, null clears it where it can be.",
})
export class UpdateServiceInput extends ServiceFieldsInput {
  @Field(() => ID, { description: "Global id of the service." })
  serviceId!: string;

  @Field(() => Int, { description: "`version` that the edit starts from." })
  expectedVersion!: number;
}

/** Which service is over. */
@InputType({ description: "Which service is over." })
export class EndServiceInput {
  @Field(() => ID, { description: "Global id of the service." })
  serviceId!: string;

  @Field(() => Int, { description: "`version` that the edit starts from." })
  expectedVersion!: number;
}
