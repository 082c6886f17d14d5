import { region } from "../../cordis/places/region";
import { CURATED } from "../../import/curateFields";
import { type Changes, readFieldSources, writeFieldSources } from "../../import/mergeFields";
import type { Properties } from "../../search/indexProperties";
import { keptFields, OFFICE, saidChanges } from "./saidChanges";

/** How a row changes an actor. */
export interface ActorChanges {
  /** Properties to set, null to remove; empty when nothing changes. */
  changes: Changes;
  /** Fields that the row says otherwise, and that stay. */
  keptFields: string[];
}

const PLACE = ["country", "city", "postalCode"];

/**
 * Decides what a row changes of an actor, as {@link saidChanges} does; one that moves leaves its region and coordinates.
 *
 * @param stored null for a new actor
 * @param said what the row says; an empty cell says nothing
 */
export function actorChanges(
  key: string,
  stored: Properties | null,
  said: Properties,
  overwriteCurated: boolean,
): ActorChanges {
  const plan = (fields: Properties): Changes => saidChanges("actor", key, stored, fields, overwriteCurated);
  const first = plan(said);
  const isMoved = PLACE.some((field) => field in first);
  const changes = isMoved
    ? atPlace({ ...stored, ...first }, plan({ ...said, ...regionOf({ ...stored, ...first }) }))
    : first;
  return { changes, keptFields: keptFields(stored, said, changes) };
}

function regionOf({ country, postalCode, city }: Properties): Properties {
  const [code, place, land] = [postalCode, city, country].map((value) => (value ?? null) as string | null);
  const { isInRegion, basis } = region(land!, code!, place!);
  return { isInRegion, regionBasis: basis };
}

/** What a source said of the old place is no longer true, and no source says it again of another one. */
function atPlace(moved: Properties, changes: Changes): Changes {
  const stale = ["nuts3", "latitude", "longitude"].filter((field) => (moved[field] ?? null) !== null);
  if (stale.length === 0) return changes;
  const owners = readFieldSources(changes["fieldSources"] ?? moved["fieldSources"]);
  const owner = owners.get("city") === CURATED ? CURATED : OFFICE;
  for (const field of stale) owners.set(field, owner);
  return {
    ...changes,
    ...Object.fromEntries(stale.map((field) => [field, null])),
    fieldSources: writeFieldSources(owners),
  };
}
