import { city as canonicalCity } from "../cordis/places/city";
import { region } from "../cordis/places/region";
import type { Language } from "../graphql/language";
import { fold } from "../text/fold";
import { postalCodeIn } from "../validation/postalCodeForm";
import type { CheckedRegistration } from "./registrationSchema";

/** What a registration is stored as, beside numbers and times, which a statement takes on their own. */
export interface RegistrationContent {
  content: Record<string, unknown>;
  foundedYear: number | null;
  consentedAt: string;
  fields: { topicKey: string; level: string }[];
}

/**
 * The properties of a registration: the city in its one spelling, beside as it was typed; placed inside or outside the
 * region; folded words for the filter of the queue, in which nothing of the contact person is.
 *
 * @param topicKeys of the fields of activity, in their order
 * @param language of what is sent, where the registration names none
 */
export function registrationContent(
  checked: CheckedRegistration,
  topicKeys: readonly string[],
  language: Language,
): RegistrationContent {
  const { contact, fields, foundedYear, offers, seeks, ...rest } = checked;
  const { consent, name, email, phone, role, ...publicity } = contact;
  const postalCode = postalCodeIn(rest.country, rest.postalCode);
  const { city, spelling } = canonicalCity(rest.country, rest.city);
  const { isInRegion, basis } = region(rest.country, postalCode, city);
  const names = [rest.name, rest.legalName, rest.shortName, ...rest.aliases, city, spelling];
  return {
    content: {
      ...rest,
      postalCode,
      city,
      citySpelling: spelling,
      isInRegion,
      regionBasis: basis,
      language: rest.language ?? language,
      searchText: [...new Set(names.flatMap((text) => (text === null ? [] : [fold(text)])))].join(" "),
      offerKinds: offers.map(({ kind }) => kind),
      offerTexts: offers.map(({ text }) => text),
      seekKinds: seeks.map(({ kind }) => kind),
      seekTexts: seeks.map(({ text }) => text),
      contactName: name,
      contactEmail: email,
      contactPhone: phone,
      contactRole: role,
      ...publicity,
      consentVersion: consent.textVersion,
    },
    foundedYear,
    consentedAt: consent.givenAt,
    fields: fields.map(({ level }, index) => ({ topicKey: topicKeys[index]!, level })),
  };
}
