import { Field, Float, Int, ObjectType } from "type-graphql";
import { ActorKind, LifeCoursePhase, ValueChainStage } from "../actors/actor.enums";
import { Actor } from "../actors/actor.type";
import { Language } from "../graphql/language";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { ServiceKind } from "../offerings/offering.enums";
import { ExperienceLevel } from "../topics/experience";
import { DuplicateReason, RegistrationState } from "./registration.enums";

/** A topic that an institution says it works on. */
@ObjectType({ description: "A topic that an institution says it works on." })
export class FieldOfActivity {
  topicKey!: string;

  @Field(() => ExperienceLevel, { description: "How far its experience goes." })
  level!: ExperienceLevel;
}

/** Something that an institution says it offers or seeks. */
@ObjectType({ description: "Something that an institution says it offers or seeks.", simpleResolvers: true })
export class DeclaredService {
  @Field(() => ServiceKind, { description: "What it is." })
  kind!: ServiceKind;

  @Field(() => String, { description: "What it is in a few words, in the language of the registration." })
  text!: string;
}

/** What an institution said of itself. */
@ObjectType({ description: "What an institution said of itself when it registered." })
export class RegistrationDetails {
  @Field(() => ActorKind, { description: "What sort of organisation it is." })
  kind!: ActorKind;

  @Field(() => String, { description: "Name, as it is to be shown." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Legal name; null if not told." })
  legalName!: string | null;

  @Field(() => String, { nullable: true, description: "Short name or acronym; null if not told." })
  shortName!: string | null;

  @Field(() => [String], { description: "Other names that it is found by." })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: "Street and number, or post box; null if not told." })
  address!: string | null;

  @Field(() => String, { description: "Postal code." })
  postalCode!: string;

  @Field(() => String, { description: "City, its spellings joined to one." })
  city!: string;

  @Field(() => String, { description: "City as it was typed." })
  citySpelling!: string;

  @Field(() => String, { description: "Country, ISO 3166-1 alpha-2." })
  country!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it sits in North Rhine-Westphalia; null where that cannot be told.",
  })
  isInRegion!: boolean | null;

  @Field(() => String, { nullable: true, description: "Address of the website; null if not told." })
  website!: string | null;

  @Field(() => String, { nullable: true, description: "What it does, in German; null if not told." })
  descriptionDe!: string | null;

  @Field(() => String, { nullable: true, description: "What it does, in English; null if not told." })
  descriptionEn!: string | null;

  @Field(() => [FieldOfActivity], { description: "Topics that it works on, by name." })
  fields!: FieldOfActivity[];

  @Field(() => [ValueChainStage], { description: "Stages of the value chain." })
  valueChainStages!: ValueChainStage[];

  @Field(() => [LifeCoursePhase], { description: "Phases of the life course." })
  lifeCoursePhases!: LifeCoursePhase[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Small or medium-sized enterprise; null if not told.",
  })
  isSme!: boolean | null;

  @Field(() => Int, { nullable: true, description: "Calendar year of the foundation; null if not told." })
  foundedYear!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it looks for partners; null if not told." })
  isLookingForPartners!: boolean | null;

  @Field(() => [DeclaredService], { description: "What it offers to others." })
  offers!: DeclaredService[];

  @Field(() => [DeclaredService], { description: "What it seeks." })
  seeks!: DeclaredService[];

  @Field(() => Language, {
    description: "Language of what it offers and seeks, and of what is sent to the contact person.",
  })
  language!: Language;
}

/** The person to ask about a registration. */
@ObjectType({ description: "The person to ask about a registration.", simpleResolvers: true })
export class RegistrationContact {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "E-mail address." })
  email!: string;

  @Field(() => String, { nullable: true, description: "Phone number; null if not told." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "What the person does there; null if not told." })
  role!: string | null;

  @Field(() => Boolean, { description: "Whether everybody may see the name." })
  isNamePublic!: boolean;

  @Field(() => Boolean, { description: "Whether everybody may see the e-mail address." })
  isEmailPublic!: boolean;

  @Field(() => Boolean, { description: "Whether everybody may see the phone number." })
  isPhonePublic!: boolean;

  @Field(() => String, { description: "The version of the text that the person agreed to." })
  consentVersion!: string;

  @Field(() => Moment, { description: "When the person agreed." })
  consentedAt!: string;
}

/** What a registration's bearer of the token sees. */
@ObjectType({ description: "How a registration stands, for whoever has its token." })
export class RegistrationStatus {
  @Field(() => RegistrationState, { description: "What has become of it." })
  state!: RegistrationState;

  @Field(() => Int, {
    description: "Counts its changes, from 1; `updateRegistration` names the one it starts from.",
  })
  version!: number;

  @Field(() => Moment, { description: "When it was submitted." })
  submittedAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it was decided or withdrawn; null while it is open.",
  })
  decidedAt!: string | null;

  messageDe!: string | null;
  messageEn!: string | null;

  @Field(() => RegistrationDetails, { description: "What was submitted." })
  details!: RegistrationDetails;

  @Field(() => RegistrationContact, {
    nullable: true,
    description: "The contact person as submitted; null once it is approved, when the profile holds them.",
  })
  contact!: RegistrationContact | null;

  actorKey!: string | null;
}

/** A registration as managers see it. */
@ObjectType({
  implements: Node,
  description: "The registration of an institution, for the network's management.",
})
export class Registration extends Node {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => RegistrationState, { description: "What has become of it." })
  state!: RegistrationState;

  @Field(() => Int, { description: "Counts its changes, from 1; a decision names the one it is about." })
  version!: number;

  @Field(() => Moment, { description: "When it was submitted." })
  submittedAt!: string;

  @Field(() => Moment, { description: "When it was last changed by whoever submitted it." })
  updatedAt!: string;

  @Field(() => Moment, {
    nullable: true,
    description: "When it was decided or withdrawn; null while it is open.",
  })
  decidedAt!: string | null;

  messageDe!: string | null;
  messageEn!: string | null;

  @Field(() => RegistrationDetails, { description: "What the institution said of itself." })
  details!: RegistrationDetails;

  storedContact!: RegistrationContact | null;

  @Field(() => Boolean, { description: "Whether it was submitted by somebody who was signed in." })
  isBySignedIn!: boolean;

  actorKey!: string | null;
}

/** Something that may be the same institution. */
@ObjectType({
  description: "An actor or another open registration that may be the same institution.",
  simpleResolvers: true,
})
export class PossibleDuplicate {
  @Field(() => Actor, { nullable: true, description: "The actor; null if it is a registration." })
  actor!: Actor | null;

  @Field(() => Registration, {
    nullable: true,
    description:
      "The open registration; null if it is an actor, and always for whoever is no manager or auditor.",
  })
  registration!: Registration | null;

  @Field(() => [DuplicateReason], { description: "Why it may be the same." })
  reasons!: DuplicateReason[];

  @Field(() => Float, {
    description:
      "How much of the most similar names is the same, 0 to 1: legal forms, and the city if it is the same, set aside.",
  })
  nameSimilarity!: number;
}
