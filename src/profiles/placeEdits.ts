import { city as canonicalCity } from "../cordis/places/city";
import { region } from "../cordis/places/region";
import { refusal } from "../graphql/userError";
import type { Properties } from "../search/indexProperties";
import { postalCodeIn } from "../validation/postalCodeForm";
import type { ProfileEdits } from "./profile.schema";

/**
 * What follows from a changed city, postal code or country: the city in its one spelling, whether it is in the region; what
 * a source said of the old place (NUTS 3 region, coordinates) is no longer true.
 *
 * @param stored the actor's properties
 * @returns nothing when none of them is given
 * @throws Refusal for a postal code that the country does not have
 */
export function placeEdits(stored: Properties, edits: ProfileEdits): Properties {
  if (![edits.country, edits.city, edits.postalCode].some((each) => each !== undefined)) return {};
  const country = edits.country === undefined ? textOf(stored["country"]) : edits.country;
  const given = edits.city === undefined ? textOf(stored["city"]) : edits.city;
  const code = edits.postalCode === undefined ? textOf(stored["postalCode"]) : edits.postalCode;
  const place = { country, city: canonicalCity(country, given).city, postalCode: codeIn(country, code) };
  if (code !== null && place.postalCode === null) throw refusal("INVALID", "input.postalCode", NO_CODE);
  const isSame = Object.entries(place).every(([field, value]) => textOf(stored[field]) === value);
  if (isSame) return place;
  const { isInRegion, basis } = region(place.country, place.postalCode, place.city);
  const spelling = edits.city === undefined ? {} : { citySpellings: given === null ? [] : [given] };
  return {
    ...place,
    ...spelling,
    isInRegion,
    regionBasis: basis,
    nuts3: null,
    latitude: null,
    longitude: null,
  };
}

const NO_CODE = {
  de: "Das ist keine Postleitzahl dieses Landes. Berichtigen Sie sie, oder das Land.",
  en: "This is no postal code of that country. Correct it, or the country.",
};

function codeIn(country: string | null, code: string | null): string | null {
  return country === null || code === null ? code : postalCodeIn(country, code);
}

function textOf(value: Properties[string]): string | null {
  return typeof value === "string" ? value : null;
}
