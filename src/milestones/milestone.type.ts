import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

/** What a milestone was. */
export enum MilestoneKind {
  FOUNDING = "FOUNDING",
  STRATEGY = "STRATEGY",
  CONVENTION = "CONVENTION",
  FORUM = "FORUM",
}

registerEnumType(MilestoneKind, {
  name: "MilestoneKind",
  description: "What a milestone was.",
  valuesConfig: {
    FOUNDING: { description: "The cluster or one of its parts began." },
    STRATEGY: { description: "A strategy or recommendation that later work rests on." },
    CONVENTION: { description: "A congress or exhibition." },
    FORUM: { description: "A forum of stakeholders." },
  },
});

/** A step in the cluster's history. */
@ObjectType({
  description: "A step in the cluster's history, as its own texts tell it.",
  simpleResolvers: true,
})
export class Milestone {
  @Field(() => String, { description: "Stable, readable and unique." })
  key!: string;

  @Field(() => MilestoneKind, { description: "What it was." })
  kind!: MilestoneKind;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar year; null where the cluster's texts give none.",
  })
  year!: number | null;

  nameDe!: string;
  nameEn!: string;
  descriptionDe!: string;
  descriptionEn!: string;
  lighthouseKeys!: string[];
  initiativeKeys!: string[];
}
