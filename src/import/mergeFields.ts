import type { Properties, PropertyValue } from "../search/indexProperties";

/** Properties to set; null removes one. */
export type Changes = Record<string, PropertyValue>;

/**
 * Sources by precedence, least first. What stands further back is never overwritten by what stands before it; a source
 * that is not listed is a person's or a later feature's, and stands last.
 */
const PRECEDENCE = ["cordis", "example", "cluster", "office"];

/**
 * Decides, field by field, what a source may change of a stored entity.
 *
 * A field belongs to the source that `fieldSources` names for it. Only that source or one of higher precedence changes
 * it. A value that a source no longer knows (null, or an empty list) is removed if it was that source's own, else kept.
 * A value of which nobody knows who set it is kept too.
 *
 * @param stored the entity's properties, `fieldSources` ("field=source") among them; null for a new one
 * @param incoming what the source says; null and [] are "unknown"
 * @returns the changed properties, sorted `fieldSources` included; null when nothing changes.
 */
export function mergeFields(stored: Properties | null, incoming: Properties, source: string): Changes | null {
  const owners = readFieldSources(stored?.["fieldSources"]);
  const changes: Changes = {};
  for (const [field, given] of Object.entries(incoming)) {
    const owner = owners.get(field);
    if (owner !== undefined && owner !== source && rank(owner) >= rank(source)) continue;
    const value = given ?? null;
    const present = stored?.[field] ?? null;
    if (owner === undefined && !isUnknown(present)) continue;
    if (!isUnknown(value)) owners.set(field, source);
    else if (owner === source) owners.delete(field);
    else if (present !== null) continue;
    if (!isEqual(present, value)) changes[field] = value;
  }
  const fieldSources = writeFieldSources(owners);
  if (!isEqual(stored?.["fieldSources"] ?? [], fieldSources)) changes["fieldSources"] = fieldSources;
  return Object.keys(changes).length === 0 ? null : changes;
}

/** Whether two stored values are the same; lists by their elements in order. */
export function isEqual(one: PropertyValue | undefined, other: PropertyValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, index) => element === other[index]);
  }
  return (one ?? null) === (other ?? null);
}

/** Who each field belongs to, from `fieldSources`. */
export function readFieldSources(value: PropertyValue | undefined): Map<string, string> {
  if (!Array.isArray(value)) return new Map();
  return new Map(
    (value as string[]).map((entry) => {
      const end = entry.indexOf("=");
      return [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}

/** `fieldSources` for who each field belongs to. */
export function writeFieldSources(owners: ReadonlyMap<string, string>): string[] {
  return [...owners].map(([field, owner]) => `${field}=${owner}`).sort();
}

function rank(source: string): number {
  const index = PRECEDENCE.indexOf(source);
  return index === -1 ? PRECEDENCE.length : index;
}

/** Whether a value says nothing: null, or an empty list. */
export function isUnknown(value: PropertyValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
