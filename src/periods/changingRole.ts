import { today as presentDay } from "../graphql/calendarDate";
import { refusal } from "../graphql/userError";
import { periodText } from "./period";
import type { TakingPart } from "./rejoin";

/**
 * What a relationship says once its actor has other roles: from today; the time in the old ones is kept as history.
 *
 * @throws Refusal when it takes part no longer, or has these roles
 */
export function changingRole(before: TakingPart | null, roles: string[], today = presentDay()): TakingPart {
  if (before === null || (before.until !== null && before.until < today))
    throw refusal("NOT_POSSIBLE", "input.actorId", {
      de: "Dieser Akteur macht nicht mit.",
      en: "This actor does not take part.",
    });
  if (before.roles.join("/") === roles.join("/"))
    throw refusal("TAKEN", "input.role", {
      de: "Diese Rolle hat der Akteur schon.",
      en: "The actor has that role already.",
    });
  const { since, until, formerPeriods } = before;
  if (since === today) return { ...before, roles };
  const former = periodText({ since, until: today, roles: before.roles });
  return { roles, since: today, until, formerPeriods: [...formerPeriods, former] };
}
