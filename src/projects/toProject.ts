import { encodeId } from "../graphql/nodeId";
import type { Project } from "./project.type";

/** A project as projects/summary returns it. */
export type StoredProject = Omit<Project, "id">;

/** The project that a stored one stands for. */
export function toProject(stored: StoredProject): Project {
  return { ...stored, id: encodeId("Project", stored.key) };
}
