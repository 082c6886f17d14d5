import type { TableKind } from "../table.enums";
import type { Planner } from "./plan.type";
import { LIGHTHOUSE_KIND, PROJECT_GROUP_KIND } from "./membershipKinds";
import { ACTOR_PLANNER } from "./planActors";
import { membershipPlanner } from "./planMemberships";
import { PARTNERSHIP_PLANNER } from "./planPartnerships";
import { PROJECT_PLANNER } from "./planProjects";

/** What is made of each kind of table. */
export const PLANNERS: Readonly<Record<TableKind, Planner>> = {
  ACTORS: ACTOR_PLANNER,
  LIGHTHOUSE_MEMBERSHIPS: membershipPlanner(LIGHTHOUSE_KIND),
  PROJECT_GROUP_MEMBERSHIPS: membershipPlanner(PROJECT_GROUP_KIND),
  PARTNERSHIPS: PARTNERSHIP_PLANNER,
  PROJECTS: PROJECT_PLANNER,
};
