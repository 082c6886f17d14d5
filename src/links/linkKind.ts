/** What links two actors. */
export enum CollaborationLinkKind {
  PROJECT = "PROJECT",
  PROJECT_GROUP = "PROJECT_GROUP",
  PARTNERSHIP = "PARTNERSHIP",
}

/** The label of each kind in the graph. */
export const LINK_LABELS: Readonly<Record<CollaborationLinkKind, string>> = {
  PROJECT: "Project",
  PROJECT_GROUP: "ProjectGroup",
  PARTNERSHIP: "Partnership",
};
