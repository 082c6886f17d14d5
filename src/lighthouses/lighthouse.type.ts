import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type";

/** The common umbrella of a strategic topic. */
@ObjectType({
  implements: Node,
  description:
    "A lighthouse: the cluster's umbrella for a strategic topic, where positions, events and projects start.",
  simpleResolvers: true,
})
export class Lighthouse extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "lighthouse:biohybrid-nrw".' })
  key!: string;

  @Field(() => String, { description: "Name; never translated." })
  name!: string;

  @Field(() => Int, { description: "Calendar year of its start." })
  startYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Month of its start, 1 to 12; null if only the year is known.",
  })
  startMonth!: number | null;

  @Field(() => Boolean, { description: "True for an invented lighthouse of the example network." })
  isExample!: boolean;

  descriptionDe!: string | null;
  descriptionEn!: string | null;
}
