import { groupBy } from "../../collections/groupBy";
import { fold } from "../../text/fold";
import { localDate } from "../../times/zonedTime";
import { EVENT_COLUMNS } from "../columns/eventColumns";
import type { StoredEvent } from "./eventRow";
import type { RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { headingOf, keyOf, type ReadRow, textOf } from "./readRow";

/** A stored event and its titles, folded. */
interface TitledEvent {
  readonly stored: StoredEvent;
  readonly titles: readonly string[];
}

/** Stored events by what a row names one with. */
export interface KnownEvents {
  readonly byKey: ReadonlyMap<string, StoredEvent>;
  /** By the day "YYYY-MM-DD" on which they start where they take place. */
  readonly byDay: ReadonlyMap<string, readonly TitledEvent[]>;
}

/** Prepares stored events, so that not every row is compared with every one. */
export function knownEvents(all: readonly StoredEvent[]): KnownEvents {
  const titled = all.map((stored): TitledEvent => {
    const { titleDe, titleEn } = stored.event;
    return { stored, titles: [fold(titleDe), fold(titleEn)] };
  });
  return {
    byKey: new Map(all.map((stored) => [stored.event.key, stored])),
    byDay: groupBy(titled, ({ stored: { event } }) => localDate(event.startsAt, event.timeZone)),
  };
}

/** The event that a row means: with its key, else of its day and title; null for a new one. */
export function targetOf(
  row: ReadRow,
  { byKey, byDay }: KnownEvents,
): { stored: StoredEvent | null; problems: RowProblem[] } {
  const key = keyOf(row, "Event");
  if (key !== null) {
    const stored = byKey.get(key) ?? null;
    return { stored, problems: stored === null ? [PROBLEMS.unknownKey] : [] };
  }
  const date = textOf(row, "date");
  const named = [textOf(row, "titleDe"), textOf(row, "titleEn")].flatMap((title) =>
    title ? [fold(title)] : [],
  );
  const missing = (field: string) => [PROBLEMS.missing(headingOf(EVENT_COLUMNS, field))];
  if (date === null) return { stored: null, problems: row.problems.length > 0 ? [] : missing("date") };
  if (named.length === 0) return { stored: null, problems: missing("titleDe") };
  const found = (byDay.get(date) ?? [])
    .filter(({ titles }) => titles.some((title) => named.includes(title)))
    .map(({ stored }) => stored);
  if (found.length <= 1) return { stored: found[0] ?? null, problems: [] };
  return { stored: null, problems: [PROBLEMS.severalTargets(found.map(({ event }) => event.key))] };
}
