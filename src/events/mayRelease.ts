import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import { aboutEvent } from "./aboutEvent";
import type { EventTies } from "./event-write.repository";

/** Whether the viewer may have everybody see an event: of a lighthouse's event only its moderators and managers may. */
export function mayRelease(
  viewer: Viewer,
  ties: Pick<EventTies, "organiserKeys" | "lighthouseKey">,
): boolean {
  const { actorKeys, lighthouseKeys } = aboutEvent(ties);
  return sees(viewer, "Mutation.publishEvent", {
    lighthouseKeys,
    actorKeys: lighthouseKeys.length === 0 ? actorKeys : [],
  });
}
