const ISO_CODES: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** ISO 3166-1 alpha-2 for a country as CORDIS writes it: the EU's own `UK` and `EL` become `GB` and `GR`. */
export function countryCode(country: string): string {
  const code = country.toUpperCase();
  return ISO_CODES[code] ?? code;
}
