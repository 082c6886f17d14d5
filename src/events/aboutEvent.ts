import type { About } from "../access/rule.type";
import type { Event } from "./event.type";

/** What a question of rights about an event is about: its organisers and its lighthouse. */
export function aboutEvent({ organiserKeys, lighthouseKey }: Pick<Event, "organiserKeys" | "lighthouseKey">) {
  return {
    actorKeys: organiserKeys,
    lighthouseKeys: lighthouseKey === null ? [] : [lighthouseKey],
  } satisfies About;
}
