import { Field, Float, Int, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type";
import { ActorKind, ActorStatus, LifeCoursePhase, ValueChainStage } from "./actor.enums";

/** Where the value of one field comes from. */
@ObjectType({
  description: "Where the value of one field comes from. An import never overwrites what a person curated.",
  simpleResolvers: true,
})
export class FieldSource {
  @Field(() => String, { description: 'Name of the field, as "city".' })
  field!: string;

  @Field(() => String, { description: 'Name of the source: "cordis", "cluster", "example", or "curated".' })
  source!: string;
}

/** An organisation. */
@ObjectType({
  implements: Node,
  description:
    "An organisation of the network: a university, hospital, company, self-help group and so on. `status` tells a " +
    "registered one from one that is only known from a public source.",
  simpleResolvers: true,
})
export class Actor extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "pic:999984059".' })
  key!: string;

  @Field(() => String, {
    description:
      'Readable name, derived from the legal one; "Unnamed organisation (PIC …)" where none is known.',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Legal name as the source writes it; null if unknown.",
  })
  legalName!: string | null;

  @Field(() => String, { nullable: true, description: "Short name or acronym; null if unknown." })
  shortName!: string | null;

  @Field(() => [String], { description: "Other names that the actor is found by." })
  aliases!: string[];

  @Field(() => ActorKind, { description: "What sort of organisation it is." })
  kind!: ActorKind;

  @Field(() => String, {
    nullable: true,
    description: "The rule that the kind was derived by; null where the kind was stated.",
  })
  kindBasis!: string | null;

  @Field(() => ActorStatus, {
    description: "Registered with the cluster, or known from a public source only.",
  })
  status!: ActorStatus;

  @Field(() => Boolean, { nullable: true, description: "Small or medium-sized enterprise; null if unknown." })
  isSme!: boolean | null;

  @Field(() => Int, { nullable: true, description: "Calendar year of the foundation; null if unknown." })
  foundedYear!: number | null;

  @Field(() => String, { nullable: true, description: "Country, ISO 3166-1 alpha-2; null if unknown." })
  country!: string | null;

  @Field(() => String, { nullable: true, description: "City, its spellings joined to one; null if unknown." })
  city!: string | null;

  @Field(() => [String], { description: "The city as the sources write it." })
  citySpellings!: string[];

  @Field(() => String, {
    nullable: true,
    description: "Street and number, or post box; null if unknown.",
  })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "Postal code; null if unknown." })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: "NUTS 3 region code; null if unknown." })
  nuts3!: string | null;

  @Field(() => Float, { nullable: true, description: "Latitude, degrees north (WGS 84); null if unknown." })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: "Longitude, degrees east (WGS 84); null if unknown." })
  longitude!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it sits in North Rhine-Westphalia; null where that cannot be told.",
  })
  isInRegion!: boolean | null;

  @Field(() => String, { nullable: true, description: "How `isInRegion` was told, as by postal code." })
  regionBasis!: string | null;

  @Field(() => String, { nullable: true, description: "Address of the website; null if unknown." })
  website!: string | null;

  @Field(() => String, { nullable: true, description: "Identifier in the Research Organization Registry." })
  rorId!: string | null;

  @Field(() => String, { nullable: true, description: "Participant number in the EU's programmes (PIC)." })
  pic!: string | null;

  @Field(() => [ValueChainStage], { description: "Declared stages of the value chain; empty if none." })
  valueChainStages!: ValueChainStage[];

  @Field(() => [LifeCoursePhase], { description: "Declared phases of the life course; empty if none." })
  lifeCoursePhases!: LifeCoursePhase[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it looks for partners; null if not declared.",
  })
  isLookingForPartners!: boolean | null;

  @Field(() => Int, {
    description: "Counts the changes of the profile, from 1; an edit names the version that it starts from.",
  })
  version!: number;

  @Field(() => Int, {
    description:
      "How many projects, project groups and public partnerships it took part in; the same for everybody.",
  })
  activityCount!: number;

  @Field(() => Boolean, { description: "True for an invented organisation of the example network." })
  isExample!: boolean;

  @Field(() => [FieldSource], { description: "Where each field's value comes from." })
  fieldSources!: FieldSource[];

  descriptionDe!: string | null;
  descriptionEn!: string | null;
  lookingForDe!: string | null;
  lookingForEn!: string | null;
}
