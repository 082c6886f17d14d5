import { Field, ID, InputType, Int } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { PartnershipKind } from "./partnership.type";

/** The end of a partnership. */
@InputType({ description: "The end of a partnership." })
export class EndPartnershipInput {
  @Field(() => ID, { description: "Id of the Partnership." })
  id!: string;

  @Field(() => CalendarDate, { description: "Last day, inclusive: not before its first." })
  endDate!: string;

  @Field(() => Int, { description: "The version that the change is made to." })
  expectedVersion!: number;
}

/** One of several leaves. */
@InputType({ description: "The departure of one of three or more actors." })
export class LeavePartnershipInput {
  @Field(() => ID, { description: "Id of the Partnership." })
  id!: string;

  @Field(() => ID, { description: "The actor that leaves." })
  actorId!: string;

  @Field(() => CalendarDate, { description: "Its last day in it, inclusive: not before its first." })
  until!: string;

  @Field(() => Int, { description: "The version that the change is made to." })
  expectedVersion!: number;
}

/** A correction. */
@InputType({ description: "A correction of what a partnership says; a part that is left out or null stays." })
export class CorrectPartnershipInput {
  @Field(() => ID, { description: "Id of the Partnership." })
  id!: string;

  @Field(() => PartnershipKind, { nullable: true, description: "What it is for." })
  kind?: PartnershipKind | null;

  @Field(() => String, { nullable: true, description: "Its name, at most 200 characters." })
  name?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive." })
  startDate?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day of a partnership that has one, inclusive. To end a running one, `endPartnership`.",
  })
  endDate?: string | null;

  @Field(() => Int, { description: "The version that the change is made to." })
  expectedVersion!: number;
}

/** Whether everybody may see it. */
@InputType({ description: "Whether a partnership is kept from the public." })
export class SetPartnershipVisibilityInput {
  @Field(() => ID, { description: "Id of the Partnership." })
  id!: string;

  @Field(() => Boolean, { description: "True keeps it from the public at once; false agrees to show it." })
  isPrivate!: boolean;
}
