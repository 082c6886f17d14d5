import type { TableKind } from "../table.enums";
import type { Planner } from "./plan.type";
import { ACTOR_PLANNER } from "./planActors";

/** What is made of each kind of table. */
export const PLANNERS: Readonly<Record<TableKind, Planner>> = {
  ACTORS: ACTOR_PLANNER,
};
