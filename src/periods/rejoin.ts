import { type Period, periodText } from "./period";

/** A relationship that says since when, until when and in which roles, with the periods before that. */
export interface TakingPart {
  roles: string[];
  since: string | null;
  until: string | null;
  /** Earlier periods in their stored form, oldest first. */
  formerPeriods: string[];
}

/**
 * What a relationship says once its actor joins today: a first period; the same one without its end, where that has not
 * passed; else a new one, and the old one kept as history.
 *
 * @param before null for an actor that never took part
 * @returns null when it takes part already and without an end
 */
export function rejoin(before: TakingPart | null, roles: string[], today: string): TakingPart | null {
  if (before === null) return { roles, since: today, until: null, formerPeriods: [] };
  const { since, until, formerPeriods } = before;
  if (until === null) return null;
  if (until >= today) return { roles, since, until: null, formerPeriods };
  const former: Period = { since, until, roles: before.roles };
  return { roles, since: today, until: null, formerPeriods: [...formerPeriods, periodText(former)] };
}
