import type { BilingualText } from "../graphql/userError";
import { enumeration } from "./enumeration";

const NAMES = {
  de: new Intl.DisplayNames("de", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
};

/** What countries are called, as a list. @param codes ISO 3166-1 alpha-2; a code that is none stands for itself */
export function countryNames(codes: readonly string[]): BilingualText {
  return enumeration(codes.map((code) => ({ de: NAMES.de.of(code)!, en: NAMES.en.of(code)! })));
}
