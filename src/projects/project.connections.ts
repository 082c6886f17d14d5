import { Field, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { participationEdgeType } from "../participations/participation.edge";
import type { ProjectFilterParams } from "./project.filter";
import { Project } from "./project.type";

const project = () => Project;

/** The counts that a list of projects can be narrowed by; its fields are resolved one by one. */
@ObjectType({ description: "Counts over the whole list of projects, each computed only when asked for." })
export class ProjectFacets {
  filter!: ProjectFilterParams;
}

/** A page of the projects. */
@ObjectType("ProjectConnection", { description: "One page of a list of projects.", simpleResolvers: true })
export class ProjectConnection extends connectionType("ProjectBase", edgeType<Project>("Project", project)) {
  @Field(() => ProjectFacets, { description: "Counts over the whole list, by which it can be narrowed." })
  facets!: ProjectFacets;
}

/** A page of projects with its facets, as the service returns it. */
export type ProjectPage = ConnectionRow<EdgeRow<Project>> & { facets: ProjectFacets };

export const ActorProjectConnection = connectionType(
  "ActorProject",
  participationEdgeType<Project>("ActorProject", project),
);

/** Projects that belong to a lighthouse, initiative or group, or document a partnership. */
export const RelatedProjectConnection = connectionType(
  "RelatedProject",
  edgeType<Project>("RelatedProject", project),
);
