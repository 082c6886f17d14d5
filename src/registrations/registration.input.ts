import { Field, ID, InputType, Int } from "type-graphql";
import { ActorKind, LifeCoursePhase, ValueChainStage } from "../actors/actor.enums";
import { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { ServiceKind } from "../offerings/offering.enums";
import { ExperienceLevel } from "../topics/experience";

/** A topic that the institution works on. */
@InputType({ description: "A topic that the institution works on, each at most once." })
export class FieldOfActivityInput {
  @Field(() => ID, { description: "Id of a Topic." })
  topicId!: string;

  @Field(() => ExperienceLevel, { description: "How far its experience goes." })
  level!: ExperienceLevel;
}

/** Something that the institution offers or seeks. */
@InputType({ description: "Something that the institution offers or seeks." })
export class DeclaredServiceInput {
  @Field(() => ServiceKind, { description: "What it is." })
  kind!: ServiceKind;

  @Field(() => String, {
    description: "What it is in a few words, in the language of the registration; 2 to 200 characters.",
  })
  text!: string;
}

/** The contact person's consent. */
@InputType({ description: "The contact person's consent to what is done with their data." })
export class ConsentInput {
  @Field(() => Boolean, { description: "Whether it is given; without it nothing can be submitted." })
  isGiven!: boolean;

  @Field(() => String, {
    description: "Which version of the text the person agreed to, as the form names it; 1 to 50 characters.",
  })
  textVersion!: string;

  @Field(() => Moment, { description: "When the person agreed; not in the future." })
  givenAt!: string;
}

/** Whom to ask about the institution. */
@InputType({
  description:
    "Whom to ask about the institution. Nothing of it is public but what the person allows, field by field.",
})
export class RegistrationContactInput {
  @Field(() => String, { description: "Name of the person, 2 to 200 characters." })
  name!: string;

  @Field(() => String, { description: "E-mail address, to which decisions are sent." })
  email!: string;

  @Field(() => String, { nullable: true, description: "Phone number." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "What the person does there, at most 200 characters." })
  role?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether everybody may see the name." })
  isNamePublic!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether everybody may see the e-mail address." })
  isEmailPublic!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Whether everybody may see the phone number." })
  isPhonePublic!: boolean;

  @Field(() => ConsentInput, { description: "The person's consent." })
  consent!: ConsentInput;
}

/** What an institution says of itself when it registers. */
@InputType({ description: "What an institution says of itself when it registers." })
export abstract class RegistrationInput {
  @Field(() => ActorKind, { description: "What sort of organisation it is; UNKNOWN is no answer." })
  kind!: ActorKind;

  @Field(() => String, { description: "Name, as it is to be shown; 2 to 200 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Legal name, at most 200 characters." })
  legalName?: string | null;

  @Field(() => String, { nullable: true, description: "Short name or acronym, at most 200 characters." })
  shortName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Other names that it is found by, at most 50 of at most 200 characters each.",
  })
  aliases?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Street and number, or post box; at most 200 characters.",
  })
  address?: string | null;

  @Field(() => String, { description: "Postal code in its country's form; in Germany five digits." })
  postalCode!: string;

  @Field(() => String, { description: "City, in any spelling; at most 200 characters." })
  city!: string;

  @Field(() => String, { defaultValue: "DE", description: "Country, ISO 3166-1 alpha-2." })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: "Address of the website, http or https, of a public host; at most 500 characters.",
  })
  website?: string | null;

  @Field(() => String, { nullable: true, description: "What it does, in German; at most 5,000 characters." })
  descriptionDe?: string | null;

  @Field(() => String, { nullable: true, description: "What it does, in English; at most 5,000 characters." })
  descriptionEn?: string | null;

  @Field(() => [FieldOfActivityInput], { description: "Topics that it works on, at most 50." })
  fields!: FieldOfActivityInput[];

  @Field(() => [ValueChainStage], { nullable: true, description: "Stages of the value chain." })
  valueChainStages?: ValueChainStage[] | null;

  @Field(() => [LifeCoursePhase], { nullable: true, description: "Phases of the life course." })
  lifeCoursePhases?: LifeCoursePhase[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Small or medium-sized enterprise; null if not told.",
  })
  isSme?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar year of the foundation, 1000 to the present one.",
  })
  foundedYear?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it looks for partners; null if not told." })
  isLookingForPartners?: boolean | null;

  @Field(() => [DeclaredServiceInput], {
    nullable: true,
    description: "What it offers to others, at most 50.",
  })
  offers?: DeclaredServiceInput[] | null;

  @Field(() => [DeclaredServiceInput], { nullable: true, description: "What it seeks, at most 50." })
  seeks?: DeclaredServiceInput[] | null;

  @Field(() => RegistrationContactInput, { description: "Whom to ask about it." })
  contact!: RegistrationContactInput;

  @Field(() => Language, {
    nullable: true,
    description:
      "Language of what it offers and seeks, and of what is sent to the contact person; by default that of the request.",
  })
  language?: Language | null;
}

/** A registration. */
@InputType({ description: "The registration of an institution." })
export class SubmitRegistrationInput extends RegistrationInput {
  @Field(() => String, { nullable: true, description: "Leave empty." })
  secondWebsite?: string | null;
}

/** A registration that was changed. */
@InputType({
  description: "A registration as it is to be after the changes that were asked for; it replaces the whole.",
})
export class UpdateRegistrationInput extends RegistrationInput {
  @Field(() => String, { description: "The token that was shown when it was submitted." })
  token!: string;

  @Field(() => Int, { description: "The version that the changes start from." })
  expectedVersion!: number;
}
