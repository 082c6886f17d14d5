import type { Changes } from "../../import/mergeFields";
import type { Properties, PropertyValue } from "../../search/indexProperties";
import type { FieldChange } from "./plan.type";

/** What follows from the other fields, for sorting, searching and telling sources apart. */
const DERIVED = new Set([
  "key",
  "fieldSources",
  "sortKey",
  "searchNames",
  "searchText",
  "websiteHost",
  "dateOrder",
  "citySpellings",
  "regionBasis",
]);

/** Names of the changed fields that mean something to people. */
export function shownFields(changes: Changes): string[] {
  return Object.keys(changes).filter((field) => !DERIVED.has(field));
}

/** The changes as people read them; where nothing is on either side, there is none. */
export function shownChanges(stored: Properties | null, changes: Changes): FieldChange[] {
  return shownFields(changes)
    .map((field) => ({ field, before: shown(stored?.[field]), after: shown(changes[field]) }))
    .filter(({ before, after }) => before !== after);
}

/** A value as text; null for what says nothing. */
export function shown(value: PropertyValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join("; ");
  return String(value);
}
