import { encodeId } from "../graphql/nodeId";
import type { ProjectGroup } from "./project-group.type";

/** A project group as project-groups/summary returns it. */
export type StoredProjectGroup = Omit<ProjectGroup, "id">;

/** The project group that a stored one stands for. */
export function toProjectGroup(stored: StoredProjectGroup): ProjectGroup {
  return { ...stored, id: encodeId("ProjectGroup", stored.key) };
}
