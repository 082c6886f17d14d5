import { city as canonicalCity } from "../cordis/places/city";
import { region } from "../cordis/places/region";
import { indexProperties, type Properties } from "../search/indexProperties";
import type { NewActor } from "./split.input";

/** The properties of a new actor as they are stored: what is known, marked as a person's, and what follows from it. */
export function newActorFields(key: string, { isSme, ...given }: NewActor) {
  const place = canonicalCity(given.country, given.city);
  const { isInRegion, basis } = region(given.country, given.postalCode, given.city);
  const said: Properties = {
    ...given,
    city: place.city,
    citySpellings: place.spelling === null ? [] : [place.spelling],
    regionBasis: given.country === null ? null : basis,
  };
  const known = Object.entries({ ...said, isSme, isInRegion }).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const fields = {
    aliases: [],
    valueChainStages: [],
    lifeCoursePhases: [],
    ...said,
    fieldSources: known.map(([field]) => `${field}=curated`).sort(),
  };
  const index = indexProperties("actor", { ...fields, key });
  return { isSme, isInRegion, fields: { ...fields, ...index } };
}
