/**
 * A postal code in its country's usual form. Germany: five digits, a leading `D-` removed, a lost leading zero restored
 * (`1069` is 01069 Dresden); anything else there is no postal code and becomes null. Other countries: as written.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown.
 */
export function postalCode(country: string | null, raw: string | null): string | null {
  if (raw === null || country !== "DE") return raw;
  const digits = /^(?:DE?[-\s]*)?(\d{4,5})$/iu.exec(raw)?.[1];
  return digits?.padStart(5, "0") ?? null;
}
