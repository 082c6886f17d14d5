import { Field, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import type { Period } from "./period";

/** A time of taking part that is over. */
@ObjectType("FormerPeriod", {
  description: "An earlier time of taking part, of an actor that left and came back.",
  simpleResolvers: true,
})
export class FormerPeriod implements Period {
  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
  since!: string | null;

  @Field(() => CalendarDate, { description: "Last day, inclusive." })
  until!: string;

  @Field(() => [String], { description: "Roles then, leading one first; empty if unknown." })
  roles!: string[];
}
