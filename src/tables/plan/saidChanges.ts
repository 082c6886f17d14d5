import { curateFields } from "../../import/curateFields";
import { type Changes, isEqual, isUnknown } from "../../import/mergeFields";
import { planEntity } from "../../import/planEntity";
import type { IndexedKind, Properties } from "../../search/indexProperties";

/** The source in `fieldSources` and on relationships of what an office's spreadsheets say: above data sets, below people. */
export const OFFICE = "office";

/**
 * Decides what a row changes of an entity. An office's word counts more than any data set's, less than that of people who
 * edited the entity through the service, unless the caller wants it to.
 *
 * @param stored null for a new one
 * @param said what the row says; an empty cell says nothing
 * @returns properties to set, null to remove; empty when nothing changes
 */
export function saidChanges(
  kind: IndexedKind,
  key: string,
  stored: Properties | null,
  said: Properties,
  overwriteCurated: boolean,
): Changes {
  if (stored !== null && overwriteCurated) return curateFields(kind, stored, said) ?? {};
  return planEntity(kind, key, stored, said, OFFICE).changes;
}

/** Fields that the row says otherwise, and that stay. */
export function keptFields(stored: Properties | null, said: Properties, changes: Changes): string[] {
  return Object.keys(said).filter(
    (field) =>
      !(field in changes) && !isEqual(stored?.[field], said[field]) && !isUnknown(said[field] ?? null),
  );
}
