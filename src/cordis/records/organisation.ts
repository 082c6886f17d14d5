import type { CordisOrganisation, CordisSource } from "../cordis.type";
import { actorKind } from "../names/actorKind";
import { displayName } from "../names/displayName";
import { searchAliases } from "../names/searchAliases";
import { city } from "../places/city";
import { countryCode } from "../places/countryCode";
import { postalCode } from "../places/postalCode";
import { region } from "../places/region";
import type { OrganisationFields } from "./organisationFields";
import { website } from "./website";

/** The key of an organisation by its PIC. */
export function organisationKey(pic: string): string {
  return `pic:${pic}`;
}

/** Normalises checked values: see the function of each field for its rule. */
export function organisation(fields: OrganisationFields, source: CordisSource): CordisOrganisation {
  const { id, legalName, shortName, activityType, nuts } = fields;
  const country = fields.country === null ? null : countryCode(fields.country);
  const place = city(country, fields.city);
  const name = displayName(legalName, shortName, country, id);
  const { kind, basis: kindBasis } = actorKind(activityType, legalName, shortName, country);
  const { isInRegion, basis: regionBasis } = region(country, fields.postCode, fields.city, nuts);
  return {
    source,
    key: organisationKey(id),
    pic: id,
    legalName,
    shortName,
    name,
    aliases: searchAliases({ legalName, shortName, name, kind, country, city: place.city }),
    kind,
    kindBasis,
    country,
    city: place.city,
    citySpellings: place.spelling === null ? [] : [place.spelling],
    postalCode: postalCode(country, fields.postCode),
    nuts3: nuts?.length === 5 ? nuts : null,
    latitude: fields.coordinates?.latitude ?? null,
    longitude: fields.coordinates?.longitude ?? null,
    isInRegion,
    regionBasis,
    activityType,
    isSme: fields.isSme,
    website: fields.url === null ? null : website(fields.url),
  };
}
