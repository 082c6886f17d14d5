import { ActorStatus } from "../actors/actor.enums";
import { Language } from "../graphql/language";
import { ServiceDirection } from "../offerings/offering.enums";
import type { Statement } from "../profiles/admission.service";
import type { Properties } from "../search/indexProperties";
import { EXPERIENCE_WEIGHTS } from "../topics/experience";
import type { DeclaredService } from "./registration.type";
import type { StoredRegistration } from "./toRegistration";

/** What a registration says of the institution, as properties of an Actor. */
export function actorFields(registration: StoredRegistration): Properties {
  return {
    status: ActorStatus.REGISTERED,
    kind: registration.kind,
    kindBasis: null,
    name: registration.name,
    legalName: registration.legalName,
    shortName: registration.shortName,
    aliases: registration.aliases,
    country: registration.country,
    city: registration.city,
    citySpellings: [registration.citySpelling],
    address: registration.address,
    postalCode: registration.postalCode,
    isInRegion: registration.isInRegion,
    regionBasis: registration.regionBasis,
    website: registration.website,
    isSme: registration.isSme,
    foundedYear: registration.foundedYear,
    descriptionDe: registration.descriptionDe,
    descriptionEn: registration.descriptionEn,
    valueChainStages: registration.valueChainStages,
    lifeCoursePhases: registration.lifeCoursePhases,
    isLookingForPartners: registration.isLookingForPartners,
  };
}

/** Fields that a registration settles also where it says "unknown". */
const SETTLED = new Set(["kindBasis", "isInRegion", "regionBasis"]);

/**
 * The same for an actor that is there: what the registration leaves open stays, the actor's former names still find it,
 * and what a source said of another place is no longer true.
 */
export function mergedFields(registration: StoredRegistration, stored: Properties): Properties {
  const said = Object.entries(actorFields(registration)).filter(
    ([field, value]) =>
      SETTLED.has(field) || !(value === null || (Array.isArray(value) && value.length === 0)),
  );
  const fields: Properties = Object.fromEntries(said);
  const isMoved = ["country", "city", "postalCode"].some((field) => stored[field] !== fields[field]);
  return {
    ...fields,
    aliases: formerNames(stored, fields),
    ...(isMoved && { nuts3: null, latitude: null, longitude: null }),
  };
}

function formerNames(stored: Properties, fields: Properties): string[] {
  const names = [
    fields["aliases"],
    stored["aliases"],
    stored["name"],
    stored["legalName"],
    stored["shortName"],
  ];
  const present = ["name", "legalName", "shortName"].map((field) => fields[field] ?? stored[field]);
  const texts = names.flat().filter((name): name is string => typeof name === "string");
  return [...new Set(texts)].filter((name) => !present.includes(name));
}

/** The topics that a registration declares. */
export function declaredTopics({ fields }: StoredRegistration): Statement["topics"] {
  return fields.map(({ topicKey, level }) => ({ topicKey, level, weight: EXPERIENCE_WEIGHTS[level] }));
}

/** What a registration offers and seeks, as services of the actor. */
export function declaredServices({ offers, seeks, language }: StoredRegistration) {
  const titled = (text: string) => (language === Language.DE ? { titleDe: text } : { titleEn: text });
  const of = (direction: ServiceDirection, services: readonly DeclaredService[]) =>
    services.map(({ kind, text }) => ({ direction, fields: { kind, ...titled(text) } }));
  return [...of(ServiceDirection.OFFER, offers), ...of(ServiceDirection.SEEK, seeks)];
}
