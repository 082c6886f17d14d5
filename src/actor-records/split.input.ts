import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { ActorKind } from "../actors/actor.enums";

/** The actor that a split makes. */
@InputType({ description: "The actor that a part of another one becomes." })
export class NewActorInput {
  @Field(() => String, { description: "Readable name, at most 200 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Legal name, at most 200 characters." })
  legalName?: string | null;

  @Field(() => String, { nullable: true, description: "Short name or acronym, at most 200 characters." })
  shortName?: string | null;

  @Field(() => ActorKind, { description: "What sort of organisation it is." })
  kind!: ActorKind;

  @Field(() => Boolean, { nullable: true, description: "Small or medium-sized enterprise; null if unknown." })
  isSme?: boolean | null;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2; null if unknown." })
  country?: string | null;

  @Field(() => String, { nullable: true, description: "City; null if unknown." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code; null if unknown." })
  postalCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Address of the website, http or https; null if unknown.",
  })
  website?: string | null;
}

/** How to split. */
@InputType({ description: "A record that stands for two organisations, and what belongs to the second one." })
export class SplitActorInput {
  @Field(() => ID, { description: "Id of the actor that is split; it stays." })
  actorId!: string;

  @Field(() => NewActorInput, { description: "The second organisation." })
  newActor!: NewActorInput;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of the projects, project groups and partnerships that are its alone, at most 100.",
  })
  moveActivityIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of the lighthouses and initiatives in which it is the member, at most 100.",
  })
  moveMembershipIds?: string[] | null;
}

const text = z.string().trim().min(1).max(200);
const unknown = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

/** What a new actor has to meet. */
export const newActorSchema = z.object({
  name: text,
  legalName: unknown(text),
  shortName: unknown(text),
  kind: z.enum(ActorKind),
  isSme: unknown(z.boolean()),
  country: unknown(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/),
  ),
  city: unknown(text),
  postalCode: unknown(z.string().trim().min(1).max(20)),
  website: unknown(z.url({ protocol: /^https?$/ }).max(500)),
});

/** A new actor, checked; null is unknown. */
export type NewActor = z.output<typeof newActorSchema>;
