import type { SuccessorsAt } from "../../actor-records/successors";
import { fold } from "../../text/fold";
import { type ReadRow, textOf } from "./readRow";
import type { StoredActivity } from "./storedActivity";

/** Which partnership a row means. */
export type PartnershipMatch =
  | { kind: "found"; partnership: StoredActivity }
  | { kind: "none" }
  /** One of these. */
  | { kind: "several"; keys: string[] };

/**
 * Finds the partnership that a row means: of the same kind between the same actors, or those who stand for them there, at a
 * time that the row's may be; of several, the one with its name.
 *
 * @param sides keys of the actors that the row names
 * @param stored those that any of the actors has
 */
export function matchPartnership(
  row: ReadRow,
  sides: readonly string[],
  stored: readonly StoredActivity[],
  standsFor: SuccessorsAt,
): PartnershipMatch {
  const same = stored.filter(
    (each) =>
      each.properties["kind"] === row.values["kind"] && hasSides(each, sides, standsFor) && isThen(row, each),
  );
  const name = fold(textOf(row, "name") ?? "");
  const named = same.filter(({ properties }) => fold(String(properties["name"])) === name);
  const [first, ...others] = named.length > 0 ? named : same;
  if (first === undefined) return { kind: "none" };
  return others.length === 0
    ? { kind: "found", partnership: first }
    : { kind: "several", keys: [first, ...others].map(({ key }) => key).sort() };
}

/** Whether exactly these actors, or those who stand for them, take part. */
export function hasSides(
  { key: targetKey, participations }: StoredActivity,
  sides: readonly string[],
  standsFor: SuccessorsAt,
): boolean {
  const standing = new Set(sides.map((actorKey) => standsFor({ actorKey, targetKey })));
  return (
    standing.size === participations.length && participations.every(({ actorKey }) => standing.has(actorKey))
  );
}

/** Whether the row may speak of the same time: it neither begins after the end, nor ends before the beginning. */
function isThen(row: ReadRow, { properties }: StoredActivity): boolean {
  const [since, until] = [textOf(row, "startDate"), textOf(row, "endDate")];
  const [start, end] = [properties["startDate"] ?? null, properties["endDate"] ?? null] as (string | null)[];
  return !(since !== null && end && since > end) && !(until !== null && start && until < start);
}
