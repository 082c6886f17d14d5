import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { Moment } from "../graphql/moment";
import { PartnershipChange } from "./partnership.enums";
import { PartnershipKind } from "./partnership.type";

/** What a partnership was before a change; its actors are resolved when asked for. */
@ObjectType({
  description: "What a partnership was before one of its changes. Nothing is ever overwritten.",
  simpleResolvers: true,
})
export class PartnershipState {
  @Field(() => Int, { description: "The version that it was." })
  version!: number;

  @Field(() => String, { description: "Its name then." })
  name!: string;

  @Field(() => PartnershipKind, { description: "What it was for." })
  kind!: PartnershipKind;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
  startDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, inclusive; null while open." })
  endDate!: string | null;

  @Field(() => Boolean, { description: "Whether it was kept from the public." })
  isPrivate!: boolean;

  @Field(() => Moment, { description: "Until when it was so." })
  replacedAt!: string;

  @Field(() => PartnershipChange, { description: "By what it was replaced." })
  replacedBy!: PartnershipChange;

  actorKeys!: string[];
}
