import { Field, ID, InputType, Int } from "type-graphql";
import { ActorKind, LifeCoursePhase, ValueChainStage } from "../actors/actor.enums";

/** What to change of an actor's profile: a field that is left out stays as it is. */
@InputType({
  description:
    "What to change of an actor's profile: a field that is left out stays as it is, null clears it where it can be unknown.",
})
export class UpdateActorInput {
  @Field(() => ID, { description: "Global id of the actor." })
  actorId!: string;

  @Field(() => Int, { description: "`version` of the profile that the edit starts from." })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "Readable name, 1 to 200 characters; not null." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Legal name, at most 200 characters." })
  legalName?: string | null;

  @Field(() => String, { nullable: true, description: "Short name or acronym, at most 200 characters." })
  shortName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Other names to be found by, all of them: at most 50 of at most 200 characters.",
  })
  aliases?: string[] | null;

  @Field(() => ActorKind, { nullable: true, description: "What sort of organisation it is; not null." })
  kind?: ActorKind | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is a small or medium-sized enterprise." })
  isSme?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Calendar year of the foundation, 1000 to this year." })
  foundedYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the website; "https://" is put before one without a scheme.',
  })
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Street and number, or post box, at most 200 characters.",
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "City in any spelling; known spellings are joined to one.",
  })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code; in Germany five digits." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it says of itself, in German; at most 5,000 characters.",
  })
  descriptionDe?: string | null;

  @Field(() => String, { nullable: true, description: "The same in English." })
  descriptionEn?: string | null;

  @Field(() => [ValueChainStage], { nullable: true, description: "Stages of the value chain, all of them." })
  valueChainStages?: ValueChainStage[] | null;

  @Field(() => [LifeCoursePhase], { nullable: true, description: "Phases of the life course, all of them." })
  lifeCoursePhases?: LifeCoursePhase[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it looks for partners." })
  isLookingForPartners?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "What partners it looks for, in German; at most 500 characters.",
  })
  lookingForDe?: string | null;

  @Field(() => String, { nullable: true, description: "The same in English." })
  lookingForEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Identifier in the Research Organization Registry, as "https://ror.org/05dxps055" or its end.',
  })
  rorId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The organisation that it is a part of (id of Actor), instead of all present ones; for managers.",
  })
  partOfId?: string | null;
}
