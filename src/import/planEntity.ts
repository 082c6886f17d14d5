import { indexProperties, type IndexedKind, type Properties } from "../search/indexProperties";
import { type Changes, isEqual, mergeFields } from "./mergeFields";

/** What happens to an entity. */
export type Outcome = "created" | "updated" | "unchanged";

/** How a stored entity is to change. */
export interface EntityPlan {
  key: string;
  outcome: Outcome;
  /** Properties to set, null to remove; empty when unchanged. */
  changes: Changes;
  /** The entity as it will be. */
  entity: Properties;
}

/**
 * Plans the change of one entity by a source: its fields by {@link mergeFields}, then what sorting and searching derive
 * from them.
 *
 * @param kind null for an entity that is neither sorted nor searched
 */
export function planEntity(
  kind: IndexedKind | null,
  key: string,
  stored: Properties | null,
  incoming: Properties,
  source: string,
): EntityPlan {
  const changes = mergeFields(stored, incoming, source) ?? {};
  const merged: Properties = { ...stored, ...changes, key };
  const derived = kind === null ? {} : indexProperties(kind, merged);
  for (const [property, value] of Object.entries(derived)) {
    if (!isEqual(stored?.[property], value)) changes[property] = value;
  }
  const hasChanges = Object.keys(changes).length > 0;
  const outcome = stored === null ? "created" : hasChanges ? "updated" : "unchanged";
  return { key, outcome, changes, entity: { ...merged, ...derived } };
}
