import { postalCode } from "../cordis/places/postalCode";

/** What a postal code looks like, with an example, in the countries that most registrations come from. */
const FORMS: Readonly<Record<string, readonly [RegExp, string]>> = {
  AT: [/^\d{4}$/, "1010"],
  BE: [/^\d{4}$/, "1000"],
  CH: [/^\d{4}$/, "3000"],
  DE: [/^\d{5}$/, "40210"],
  DK: [/^\d{4}$/, "1050"],
  ES: [/^\d{5}$/, "28001"],
  FR: [/^\d{5}$/, "75001"],
  GB: [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, "SW1A 1AA"],
  IT: [/^\d{5}$/, "00100"],
  LU: [/^\d{4}$/, "1009"],
  NL: [/^\d{4} ?[A-Z]{2}$/i, "1012 AB"],
  PL: [/^\d{2}-\d{3}$/, "00-001"],
};

const ANYWHERE = /^[A-Z\d][A-Z\d -]{1,11}$/i;

/**
 * A postal code in its country's usual form: a prefix such as `D-` is removed. A country that the table does not know takes letters,
 * digits, blanks and hyphens.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns null when it is none there
 */
export function postalCodeIn(country: string, text: string): string | null {
  const bare = text
    .trim()
    .replace(new RegExp(`^${country}?-\\s*`, "i"), "")
    .toUpperCase();
  // Only in tables is a leading zero lost; who types four digits in Germany left one out somewhere.
  const form = FORMS[country]?.[0] ?? ANYWHERE;
  if (!form.test(bare)) return null;
  return postalCode(country, bare);
}

/** A postal code of the country, for a message; null where the form is not known. */
export function postalCodeExample(country: string): string | null {
  return FORMS[country]?.[1] ?? null;
}
