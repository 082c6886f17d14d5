import { fold } from "../../text/fold";
import { referenceTable } from "../reference/referenceTable";
import { city as canonicalCity } from "./city";
import { postalCode } from "./postalCode";

/** Whether a seat is in North Rhine-Westphalia, and how that is known. */
export interface Region {
  /** null when it cannot be told. */
  readonly isInRegion: boolean | null;
  readonly basis: string;
}

const ranges = referenceTable("nrw-postal-codes", ["from", "to", "placement", "note"]);
const cities = foldedCities("nrw-cities");
const citiesElsewhere = foldedCities("cities-elsewhere");

/**
 * Places a seat inside or outside North Rhine-Westphalia: outside Germany never; in Germany by postal code
 * (`nrw-postal-codes.csv`, both ends of a range inclusive), without one by the source's NUTS code (DEA is the region), and
 * without that by a city that is unmistakably there (`nrw-cities.csv`) or elsewhere in Germany (`cities-elsewhere.csv`).
 * Otherwise unknown. The postal code beats the city.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown.
 * @param nuts a NUTS code of any level as the source gives it.
 */
export function region(
  country: string | null,
  postCode: string | null,
  city: string | null,
  nuts: string | null = null,
): Region {
  if (country === null) return { isInRegion: null, basis: "country unknown" };
  if (country !== "DE") return { isInRegion: false, basis: `country ${country}` };
  const code = postalCode(country, postCode);
  const name = canonicalCity(country, city).city;
  if (code !== null) {
    const basis = `postal code ${code}`;
    const placement = ranges.find((range) => range.from <= code && code <= range.to)?.placement;
    if (placement !== "SHARED") return { isInRegion: placement === "NRW", basis };
    if (fold(name ?? "") === "hallenberg") return { isInRegion: true, basis: `${basis} and city Hallenberg` };
    return { isInRegion: null, basis: `${basis} lies on the border` };
  }
  if (nuts?.startsWith("DE")) return { isInRegion: nuts.startsWith("DEA"), basis: `NUTS code ${nuts}` };
  const folded = fold(name ?? "");
  if (cities.has(folded)) return { isInRegion: true, basis: `city ${name}` };
  if (citiesElsewhere.has(folded)) return { isInRegion: false, basis: `city ${name}` };
  return { isInRegion: null, basis: "no postal code and no city that settles it" };
}

function foldedCities(table: "nrw-cities" | "cities-elsewhere"): ReadonlySet<string> {
  return new Set(referenceTable(table, ["city", "note"]).map((row) => fold(row.city)));
}
