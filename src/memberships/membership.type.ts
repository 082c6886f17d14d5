import { Field, ID, InputType, ObjectType } from "type-graphql";
import { z } from "zod";
import { Actor } from "../actors/actor.type";
import { CalendarDate } from "../graphql/calendarDate";
import { MutationPayload } from "../graphql/payload.type";
import { Lighthouse } from "../lighthouses/lighthouse.type";

/** What {@link JoinLighthouseInput} has to meet beside its ids. */
export const joinLighthouseSchema = z.object({
  // A slash parts the roles of a period that is kept as history.
  role: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^/]*$/)
    .nullish(),
});

/** Who joins what. */
@InputType({ description: "Which actor joins which lighthouse." })
export class JoinLighthouseInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => ID, { description: "Id of the Actor, which has to be registered." })
  actorId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its role, as "SPEAKER": at most 100 characters, no slash; left out for a plain member.',
  })
  role?: string | null;
}

/** Who leaves what. */
@InputType({ description: "Which actor leaves which lighthouse, and when." })
export class LeaveLighthouseInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Last day of membership, inclusive; today when left out. Whoever has today or an earlier day as the last one takes " +
      "part no longer.",
  })
  until?: string | null;
}

/** What a change of membership came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of membership came to.",
  simpleResolvers: true,
})
export class LighthouseMembershipPayload extends MutationPayload {
  @Field(() => Lighthouse, { nullable: true, description: "The lighthouse; null when nothing was changed." })
  lighthouse!: Lighthouse | null;

  @Field(() => Actor, { nullable: true, description: "The actor; null when nothing was changed." })
  actor!: Actor | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of membership, inclusive; null if unknown or nothing was changed.",
  })
  since!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day of membership, inclusive; null while it is open or when nothing was changed.",
  })
  until!: string | null;
}
