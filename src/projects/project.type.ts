import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { FundingLevel } from "../funding-calls/funding-call.enums";
import { CalendarDate } from "../graphql/calendarDate";
import { Node } from "../graphql/node.type";

/** A joint project. */
@ObjectType({
  implements: Node,
  description: "A joint, usually funded, project of several actors.",
  simpleResolvers: true,
})
export class Project extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "cordis:101259018".' })
  key!: string;

  @Field(() => String, { description: 'Acronym, else title, else "Untitled project (…)".' })
  name!: string;

  @Field(() => String, { nullable: true, description: "Acronym; null if unknown." })
  acronym!: string | null;

  @Field(() => String, { nullable: true, description: "Title in the source's language; null if unknown." })
  title!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
  startDate!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, inclusive; null if unknown or open." })
  endDate!: string | null;

  @Field(() => FundingLevel, {
    nullable: true,
    description: "Who funds it, by level: the EU where it is from CORDIS; null if unknown.",
  })
  fundingLevel!: FundingLevel | null;

  @Field(() => String, { nullable: true, description: "Name of the funder; null if unknown." })
  funder!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Reference that the funder gave it, in capitals without blanks; null if unknown.",
  })
  fundingReference!: string | null;

  @Field(() => String, { nullable: true, description: "Funding programme, as the source names it." })
  programme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of the programme that the source lists it under.",
  })
  layer!: string | null;

  @Field(() => String, { nullable: true, description: "Legal basis code within the programme." })
  legalBasis!: string | null;

  @Field(() => String, { nullable: true, description: "Funding scheme code, as HORIZON-RIA." })
  fundingScheme!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the call topic." })
  topicCode!: string | null;

  @Field(() => String, { nullable: true, description: "Title of the call topic." })
  topicTitle!: string | null;

  @Field(() => [String], { description: "Paths of its EuroSciVoc concepts, as the source gives them." })
  euroSciVocPaths!: string[];

  @Field(() => Float, { nullable: true, description: "Total cost in euros; null if unknown." })
  totalCost!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is about health; null if unknown." })
  isAboutHealth!: boolean | null;

  @Field(() => Int, { description: "How many distinct actors took part, whatever their role." })
  participantCount!: number;

  @Field(() => Boolean, { description: "True for an invented project of the example network." })
  isExample!: boolean;
}

/** The orders that projects can be listed in. */
export enum ProjectOrder {
  NAME = "NAME",
  START_DATE = "START_DATE",
}

registerEnumType(ProjectOrder, {
  name: "ProjectOrder",
  description: "The order of a list of projects; read it from its end with `last`.",
  valuesConfig: {
    NAME: { description: "By name, spellings folded, A first." },
    START_DATE: { description: "By first day, newest first; undated ones last." },
  },
});
