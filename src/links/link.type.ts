import { createUnionType, Field, Float, Int, ObjectType } from "type-graphql";
import { typeOfNode } from "../graphql/node.type";
import { Partnership } from "../partnerships/partnership.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Project } from "../projects/project.type";
import type { CollaborationLinkKind } from "./linkKind";

/** What a collaboration link rests on. */
export const CollaborationEvidence = createUnionType({
  name: "CollaborationEvidence",
  description: "What a collaboration link rests on: an activity that both actors take or took part in.",
  types: () => [Project, ProjectGroup, Partnership] as const,
  resolveType: (row) => typeOfNode(row),
});

/** One of the entities that actors collaborate in. */
export type Activity = Project | ProjectGroup | Partnership;

/** Names an activity that a link rests on; it is loaded when asked for. */
export interface EvidenceReference {
  kind: CollaborationLinkKind;
  key: string;
}

/** What the fields say that every type with a link's summary has. */
export const LINK_FIELDS = {
  linkCount: { description: "How many shared activities count: at least 1." },
  firstYear: {
    nullable: true,
    description:
      "Calendar year in which the first of the shared activities began; null if none has a known start.",
  },
  lastYear: {
    nullable: true,
    description:
      "Calendar year in which the last of the shared activities ends; null while one that has begun has no known end, " +
      "or if none has.",
  },
} as const;

/** What the shared activities of two actors add up to. */
@ObjectType("CollaborationLinkSummary", {
  description: "What the shared activities of two actors add up to.",
  simpleResolvers: true,
})
export abstract class LinkSummary {
  @Field(() => Float, {
    description:
      "How strong the link is, above 0, rounded to 6 decimals: the sum over the shared activities that count of " +
      "1 / (distinct participants - 1), each declared partnership counting 1 (after M. E. J. Newman, Scientific " +
      "collaboration networks II, 2001, doi:10.1103/PhysRevE.64.016132).",
  })
  strength!: number;

  @Field(() => Int, LINK_FIELDS.linkCount)
  linkCount!: number;

  @Field(() => Int, LINK_FIELDS.firstYear)
  firstYear!: number | null;

  @Field(() => Int, LINK_FIELDS.lastYear)
  lastYear!: number | null;
}
