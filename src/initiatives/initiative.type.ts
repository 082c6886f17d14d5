import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../graphql/node.type";

/** How an initiative calls its parts. */
export enum FocusAreaKind {
  SUBJECT_BRANCH = "SUBJECT_BRANCH",
  KEY_AREA = "KEY_AREA",
}

registerEnumType(FocusAreaKind, {
  name: "FocusAreaKind",
  description: "How an initiative calls the part.",
  valuesConfig: {
    SUBJECT_BRANCH: { description: "A subject branch." },
    KEY_AREA: { description: "A key area." },
  },
});

/** A part of an initiative. */
@ObjectType({ description: "A subject branch or key area of an initiative.", simpleResolvers: true })
export class FocusArea {
  @Field(() => String, { description: "Stable, readable and unique." })
  key!: string;

  @Field(() => FocusAreaKind, { description: "How the initiative calls it." })
  kind!: FocusAreaKind;

  @Field(() => Int, { description: "Its place among the initiative's parts, from 1." })
  position!: number;

  nameDe!: string;
  nameEn!: string;
}

/** A pilot initiative of the cluster. */
@ObjectType({
  implements: Node,
  description: "A pilot initiative of the cluster.",
  simpleResolvers: true,
})
export class Initiative extends Node {
  @Field(() => String, { description: "Stable, readable and unique." })
  key!: string;

  @Field(() => [String], { description: "Other names that it is found by." })
  aliases!: string[];

  @Field(() => Int, {
    nullable: true,
    description: "Calendar year of its start; null where the cluster's texts give none.",
  })
  startYear!: number | null;

  @Field(() => Boolean, { description: "True for an invented initiative of the example network." })
  isExample!: boolean;

  nameDe!: string;
  nameEn!: string;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
}
