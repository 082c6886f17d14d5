import { fold } from "../../text/fold";
import type { ActorKind } from "../cordis.type";
import { cityAliases } from "../places/city";
import { referenceTable } from "../reference/referenceTable";

/** What an organisation's further names are made of. */
export interface NamedOrganisation {
  readonly legalName: string | null;
  readonly shortName: string | null;
  /** The display name. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Canonical. */
  readonly city: string | null;
}

const GERMAN_SPEAKING = ["DE", "AT", "CH"];
const knownShortNames = referenceTable("known-short-names", ["pattern", "country", "alias"]).map((row) => ({
  ...row,
  pattern: fold(row.pattern),
}));

/**
 * Further names people search an organisation by: its short name, names in general use (`known-short-names.csv`), for a university
 * hospital "Uniklinik", "Universitätsklinikum" and "University Hospital" with the city in each of its languages, for the university
 * that bears its city's name "Uni" with the city. Names equal once folded are listed once, and not the display or legal name.
 */
export function searchAliases(organisation: NamedOrganisation): string[] {
  const { legalName, shortName, name, country } = organisation;
  const folded = fold(legalName ?? "");
  const known = knownShortNames.filter((row) => row.country === country && row.pattern === folded);
  const candidates = [shortName ?? "", ...known.map((row) => row.alias), ...placeNames(organisation)];
  const seen = new Set(["", fold(name), folded]);
  return candidates.filter((candidate) => {
    const key = fold(candidate);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function placeNames({ legalName, kind, country, city }: NamedOrganisation): string[] {
  if (city === null) return [];
  const isGerman = GERMAN_SPEAKING.includes(country ?? "");
  if (kind === "UNIVERSITY_HOSPITAL") {
    const german = isGerman ? [`Uniklinik ${city}`, `Universitätsklinikum ${city}`] : [];
    return [
      ...german,
      ...[city, ...cityAliases(country, city)].map((place) => `University Hospital ${place}`),
    ];
  }
  const words = ` ${fold(legalName ?? "")} `;
  const isItsCitys =
    /^ universitat (zu |)/u.test(words) || /universitat( zu)? $/u.test(words.replace(`${fold(city)} `, ""));
  const isSpecial = /technisch|medizin|padagogi|privat|wirtschaft|kunst|montan|veterinar/u.test(words);
  const isNamedSo = words.includes(` ${fold(city)} `);
  return kind === "UNIVERSITY" && isGerman && isItsCitys && isNamedSo && !isSpecial ? [`Uni ${city}`] : [];
}
