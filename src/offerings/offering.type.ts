import { Field, Int, ObjectType } from "type-graphql";
import { ValueChainStage } from "../actors/actor.enums";
import { CalendarDate } from "../graphql/calendarDate";
import { Node } from "../graphql/node.type";
import { ContactRoute, ServiceDirection, ServiceKind, ServiceSubKind } from "./offering.enums";

/** What an actor offers or seeks: `Service` in the API; here another word, as services are what answers requests. */
@ObjectType("Service", {
  implements: Node,
  description: "Something that an actor offers to others, or seeks.",
  simpleResolvers: true,
})
export class Offering extends Node {
  @Field(() => String, { description: 'Stable and unique, as "service:cluster-regulatory-support".' })
  key!: string;

  @Field(() => ServiceDirection, { description: "Whether it is offered or sought." })
  direction!: ServiceDirection;

  @Field(() => ServiceKind, { description: "What it is." })
  kind!: ServiceKind;

  @Field(() => [ServiceSubKind], {
    description: "What it is more exactly; empty where the kind has no sub-kinds, or all of them are meant.",
  })
  subKinds!: ServiceSubKind[];

  @Field(() => [ValueChainStage], { description: "Stages of the value chain that it is for; empty for all." })
  valueChainStages!: ValueChainStage[];

  @Field(() => ContactRoute, { description: "How somebody who is interested gets in touch." })
  contactRoute!: ContactRoute;

  @Field(() => String, {
    nullable: true,
    description: "Page that tells more, or on which one gets in touch; null if there is none.",
  })
  website!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null: at once." })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive; null: until further notice.",
  })
  validUntil!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The day on which its people ended it; null while it goes on. What is over is seen by them and by managers only.",
  })
  endedOn!: string | null;

  @Field(() => Int, {
    description: "Counts the changes, from 1; an edit names the version that it starts from.",
  })
  version!: number;

  @Field(() => Boolean, { description: "True for an invented entry of the example network." })
  isExample!: boolean;

  titleDe!: string | null;
  titleEn!: string | null;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
  providerKey!: string;
}
