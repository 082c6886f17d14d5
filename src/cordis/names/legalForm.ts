import { referenceTable } from "../reference/referenceTable";

const forms = new Map<string, { readable: string; countries: readonly string[] }[]>();
for (const { written, readable, countries } of referenceTable("legal-forms", [
  "written",
  "readable",
  "countries",
])) {
  const entry = { readable, countries: countries === "" ? [] : countries.split("|") };
  forms.set(written, [...(forms.get(written) ?? []), entry]);
}

/**
 * How a legal form is written: `GMBH` → GmbH, `SPA` in Italy → S.p.A. (`legal-forms.csv`). null when the word is none in
 * that country.
 */
export function legalForm(word: string, country: string | null): string | null {
  const entries = forms.get(word.toUpperCase()) ?? [];
  const own = entries.find(({ countries }) => countries.includes(country ?? ""));
  return (own ?? entries.find(({ countries }) => countries.length === 0))?.readable ?? null;
}

/** Whether the word is long or dotted enough to be a legal form wherever it stands: GMBH, S.P.A.; but not AS, SE, CO. */
export function isPlainLegalForm(word: string): boolean {
  return word.length >= 4;
}

/** What goes on after an association's legal form in the middle of its name: `… EV AN DER UNIVERSITÄT …`. */
const AFTER_ASSOCIATION = /^(?:-|AM|AN|BEI|BEIM|DER|DES|F(?:UE|Ü|U)R|IM|IN|MIT|UND|VON|VOM|ZU|ZUM|ZUR)$/iu;

/**
 * The German legal forms that stand in the middle of names: AG anywhere, EV where a name goes on as only one of an association
 * does. Elsewhere EV is an acronym (electric vehicle). null when the word is neither.
 */
export function innerLegalForm(
  word: string,
  next: string | undefined,
  country: string | null,
): string | null {
  if (["DE", "AT", "CH", "LI"].includes(country ?? "") && word.toUpperCase() === "AG") return "AG";
  if (country !== "DE" || word.toUpperCase() !== "EV" || !AFTER_ASSOCIATION.test(next ?? "")) return null;
  return legalForm(word, country);
}
