import { type CheckedEvent, checkedEvent } from "../../events/checkedEvent";
import type { EventEntry } from "../../events/event-entry.service";
import { EventStatus } from "../../events/event.enums";
import type { Event } from "../../events/event.type";
import { NOWHERE } from "../../events/refusals";
import { Refusal } from "../../graphql/userError";
import { isEqual, isUnknown } from "../../import/mergeFields";
import { EVENT_COLUMNS } from "../columns/eventColumns";
import { type EventFields, fieldsAfter, fieldsOf, inputOf, saidOf } from "./eventFields";
import type { FieldChange, PlannedRow, PlanOptions, RowPlan, RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { headingOf, type ReadRow, textOf } from "./readRow";
import { invalid, outcomeOf, plainRow } from "./rows";
import { shown } from "./shownFields";

/** A stored event, and whether nobody has edited it since an import left it. */
export interface StoredEvent {
  event: Event;
  isUntouched: boolean;
}

/** What is written of a row. */
export interface EventRowWrite {
  row: number;
  /** Null for a new event. */
  stored: Event | null;
  entry: EventEntry;
  isMarked: boolean;
}

/**
 * Plans one row. What people entered through the service stays, unless the caller wants otherwise; what is unknown there is
 * taken from the row.
 *
 * @param ties organiserKeys, lighthouseKey, projectGroupKey and topicKeys that the row names
 */
export function planEventRow(
  row: ReadRow,
  stored: StoredEvent | null,
  ties: EventFields,
  { overwriteCurated }: PlanOptions,
): RowPlan<EventRowWrite> {
  const event = stored?.event ?? null;
  const before: EventFields = event === null ? {} : fieldsOf(event);
  const isOpen = stored === null || stored.isUntouched || overwriteCurated;
  const said = saidOf(row, ties, event);
  const taken = Object.fromEntries(
    Object.entries(said).filter(([field]) => isOpen || isUnknown(before[field] ?? null)),
  );
  // An event goes no way back: neither to a draft, nor from its cancellation.
  const isPublished =
    said["status"] === EventStatus.PUBLISHED && (event === null || event.status === EventStatus.DRAFT);
  const merged: EventFields = { ...before, ...taken };
  const problems: RowProblem[] = [];
  const checked = checkedOf(merged, event, problems);
  if (((merged["organiserKeys"] ?? []) as []).length === 0) problems.push(PROBLEMS.noOrganiser);
  if (isPublished && merged["isVirtual"] !== true && !merged["placeName"] && !merged["city"])
    problems.push({ column: headingOf(EVENT_COLUMNS, "city"), text: NOWHERE });
  if (checked === null || problems.length > 0) return invalid(row, problems);
  const entry = { checked, ties: tiesOf(merged, event), isPublished };
  const after = fieldsAfter(entry, event);
  const changes = Object.keys(after)
    .map((field): FieldChange => ({ field, before: shown(before[field]), after: shown(after[field]) }))
    .filter((change) => change.before !== change.after);
  const keptFields = Object.keys(said).filter(
    (field) => !isEqual(said[field], after[field]) && !changes.some((change) => change.field === field),
  );
  const isChanged = changes.length > 0;
  const planned: PlannedRow = {
    ...plainRow(row),
    name: textOf(row, "titleDe") ?? textOf(row, "titleEn"),
    targetKey: event?.key ?? null,
    outcome: outcomeOf(event === null, isChanged),
    changes,
    keptFields,
  };
  // Who fills in a person's event leaves it that person's.
  const isMarked = stored === null || stored.isUntouched;
  return { planned, write: isChanged ? { row: row.number, stored: event, entry, isMarked } : null };
}

function tiesOf(merged: EventFields, event: Event | null): EventEntry["ties"] {
  const text = (field: string) => (merged[field] ?? null) as string | null;
  const list = (field: string) => [...((merged[field] ?? []) as readonly string[])];
  return {
    organiserKeys: list("organiserKeys"),
    lighthouseKey: text("lighthouseKey"),
    projectGroupKey: text("projectGroupKey"),
    topicKeys: list("topicKeys"),
    fundingCallKey: event?.fundingCallKey ?? null,
    boothKeys: event?.boothKeys ?? [],
  };
}

/** The fields as an event stores them; null where they cannot be. */
function checkedOf(merged: EventFields, event: Event | null, problems: RowProblem[]): CheckedEvent | null {
  try {
    return checkedEvent(inputOf(merged, event));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(...error.userErrors.map(({ path, text }) => ({ column: columnOf(path.slice(2)), text })));
    return null;
  }
}

/** The column of a field of an edit. */
function columnOf([field = "", part]: readonly string[]) {
  const columns: Record<string, string> = { startsAt: "date", endsAt: "endDate", name: "placeName" };
  const name = field === "place" ? (part ?? "placeName") : field;
  const known = columns[name] ?? name;
  return EVENT_COLUMNS.some((column) => column.field === known) ? headingOf(EVENT_COLUMNS, known) : null;
}
