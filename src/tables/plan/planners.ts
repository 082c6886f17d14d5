import type { ContactEntryService } from "../../contacts/contact-entry.service";
import type { EventEntryService } from "../../events/event-entry.service";
import type { ObjectionService } from "../../objections/objection.service";
import type { TableKind } from "../table.enums";
import type { Planner } from "./plan.type";
import { LIGHTHOUSE_KIND, PROJECT_GROUP_KIND } from "./membershipKinds";
import { ACTOR_PLANNER } from "./planActors";
import { contactPlanner } from "./planContacts";
import { eventPlanner } from "./planEvents";
import { membershipPlanner } from "./planMemberships";
import { PARTNERSHIP_PLANNER } from "./planPartnerships";
import { PROJECT_PLANNER } from "./planProjects";

/** The services by which some kinds of tables are written. */
export interface PlannerServices {
  readonly eventEntries: EventEntryService;
  readonly contactEntries: ContactEntryService;
  readonly objections: ObjectionService;
}

/** What is made of each kind of table. */
export function plannersOf({
  eventEntries,
  contactEntries,
  objections,
}: PlannerServices): Readonly<Record<TableKind, Planner>> {
  return {
    ACTORS: ACTOR_PLANNER,
    LIGHTHOUSE_MEMBERSHIPS: membershipPlanner(LIGHTHOUSE_KIND),
    PROJECT_GROUP_MEMBERSHIPS: membershipPlanner(PROJECT_GROUP_KIND),
    PARTNERSHIPS: PARTNERSHIP_PLANNER,
    PROJECTS: PROJECT_PLANNER,
    EVENTS: eventPlanner(eventEntries),
    CONTACTS: contactPlanner(contactEntries, objections),
  };
}
