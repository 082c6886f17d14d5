import { periodText, readPeriods } from "../../periods/period";
import type { TakingPart } from "../../periods/rejoin";
import { isEqual } from "../../import/mergeFields";

/** What a row says of a membership; null is unknown. */
export interface SaidPeriod {
  roles: string[] | null;
  since: string | null;
  until: string | null;
}

/**
 * What a membership is once a row is taken in: a period that lies before the present one becomes history, one that begins after
 * its end follows it; anything else is about the present one.
 *
 * @param before null for an actor that never was a member
 * @returns null when the row says nothing new
 */
export function membershipStep(
  before: TakingPart | null,
  said: SaidPeriod,
  plainRoles: readonly string[],
): TakingPart | null {
  const roles = said.roles ?? [...plainRoles];
  const { since, until } = said;
  if (before === null) return { roles, since, until, formerPeriods: [] };
  const former = readPeriods(before.formerPeriods);
  if (until !== null && former.some((period) => period.since === since && period.until === until))
    return null;
  if (before.since !== null && until !== null && until < before.since) {
    const periods = [...former, { since, until, roles }].sort((one, other) =>
      one.until < other.until ? -1 : 1,
    );
    return { ...before, formerPeriods: periods.map(periodText) };
  }
  if (before.until !== null && since !== null && since > before.until) {
    const past = periodText({ since: before.since, until: before.until, roles: before.roles });
    return { roles, since, until, formerPeriods: [...before.formerPeriods, past] };
  }
  const after = {
    ...before,
    roles: said.roles ?? before.roles,
    since: since ?? before.since,
    until: until ?? before.until,
  };
  const isSame =
    isEqual(after.roles, before.roles) && after.since === before.since && after.until === before.until;
  return isSame ? null : after;
}
