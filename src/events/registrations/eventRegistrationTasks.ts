import type { UpkeepTask } from "../../upkeep/upkeep";
import type { EventRegistrationUpkeepService } from "./event-registration-upkeep.service";

/** How many are done in one transaction. */
const PART = 100;

/**
 * What the upkeep does for registrations for events.
 *
 * @param upkeep makes the service anew for each part, as the database time of one is limited
 */
export function eventRegistrationTasks(upkeep: () => EventRegistrationUpkeepService): UpkeepTask[] {
  return [
    { name: "removeExpiredEventRegistrations", run: async () => (await upkeep().removeExpired(PART)) > 0 },
    { name: "fillPlacesOfEvents", run: async () => (await upkeep().fillPlaces(PART)) > 0 },
  ];
}
