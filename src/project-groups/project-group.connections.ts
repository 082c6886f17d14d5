import { Field, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { participationEdgeType } from "../participations/participation.edge";
import type { ProjectGroupFilterParams } from "./project-group.filter";
import { ProjectGroup } from "./project-group.type";

const group = () => ProjectGroup;

/** The counts that a list of project groups can be narrowed by; its fields are resolved one by one. */
@ObjectType({
  description: "Counts over the whole list of project groups, each computed only when asked for.",
})
export class ProjectGroupFacets {
  filter!: ProjectGroupFilterParams;
}

/** A page of the project groups. */
@ObjectType("ProjectGroupConnection", {
  description: "One page of a list of project groups.",
  simpleResolvers: true,
})
export class ProjectGroupConnection extends connectionType(
  "ProjectGroupBase",
  edgeType<ProjectGroup>("ProjectGroup", group),
) {
  @Field(() => ProjectGroupFacets, {
    description: "Counts over the whole list, by which it can be narrowed.",
  })
  facets!: ProjectGroupFacets;
}

/** A page of project groups with its facets, as the service returns it. */
export type ProjectGroupPage = ConnectionRow<EdgeRow<ProjectGroup>> & { facets: ProjectGroupFacets };

export const ActorProjectGroupConnection = connectionType(
  "ActorProjectGroup",
  participationEdgeType<ProjectGroup>("ActorProjectGroup", group),
);
export const LighthouseProjectGroupConnection = connectionType(
  "LighthouseProjectGroup",
  edgeType<ProjectGroup>("LighthouseProjectGroup", group),
);
