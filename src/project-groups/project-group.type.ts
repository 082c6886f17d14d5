import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { Node } from "../graphql/node.type";

/** A group that advances one topic inside a lighthouse. */
@ObjectType({
  implements: Node,
  description: "Participating actors who advance one topic inside a lighthouse.",
  simpleResolvers: true,
})
export class ProjectGroup extends Node {
  @Field(() => String, { description: "Stable, readable and unique." })
  key!: string;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
  startDate!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive; null while open or unknown.",
  })
  endDate!: string | null;

  @Field(() => Int, { description: "How many distinct actors take or took part." })
  participantCount!: number;

  @Field(() => Boolean, { description: "True for an invented group of the example network." })
  isExample!: boolean;

  nameDe!: string;
  nameEn!: string;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
  lighthouseKey!: string | null;
}

/** The orders that project groups can be listed in. */
export enum ProjectGroupOrder {
  NAME = "NAME",
  START_DATE = "START_DATE",
}

registerEnumType(ProjectGroupOrder, {
  name: "ProjectGroupOrder",
  description: "The order of a list of project groups; read it from its end with `last`.",
  valuesConfig: {
    NAME: { description: "By name, spellings folded, A first." },
    START_DATE: { description: "By first day, newest first; undated ones last." },
  },
});
