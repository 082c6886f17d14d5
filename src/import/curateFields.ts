import { indexProperties, type IndexedKind, type Properties } from "../search/indexProperties";
import { type Changes, isEqual, isUnknown, readFieldSources, writeFieldSources } from "./mergeFields";

/** The source in `fieldSources` and on relationships of what people say through the service; no import overwrites it. */
export const CURATED = "curated";

/**
 * Plans what a person changes of a stored entity: the fields that differ, which are theirs from now on, also where they
 * were cleared; then what sorting and searching derive from them.
 *
 * @param stored the entity's properties, key and `fieldSources` among them
 * @param edits the fields as they are to be; null and [] are "unknown"
 * @returns the properties to set, null to remove one; null when nothing differs
 */
export function curateFields(kind: IndexedKind, stored: Properties, edits: Properties): Changes | null {
  const changes: Changes = {};
  for (const [field, given] of Object.entries(edits)) {
    const [present, value] = [stored[field] ?? null, given ?? null];
    const isSame = isEqual(present, value) || (isUnknown(present) && isUnknown(value));
    if (!isSame) changes[field] = value;
  }
  const fields = Object.keys(changes);
  if (fields.length === 0) return null;
  for (const [property, value] of Object.entries(indexProperties(kind, { ...stored, ...changes })))
    if (!isEqual(stored[property], value)) changes[property] = value;
  return { ...changes, fieldSources: curatedSources(stored, fields) };
}

/** The `fieldSources` of an entity of which a person said these fields. */
export function curatedSources(stored: Properties, fields: readonly string[]): string[] {
  const owners = readFieldSources(stored["fieldSources"]);
  for (const field of fields) owners.set(field, CURATED);
  return writeFieldSources(owners);
}

/** Whether a person said a field of an entity. */
export function isCurated(stored: Properties | undefined, field: string): boolean {
  return readFieldSources(stored?.["fieldSources"]).get(field) === CURATED;
}
