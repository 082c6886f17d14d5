import { z } from "zod";
import { rule } from "./rule";

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Codes that stand for no country, though they have a name. */
const NO_COUNTRIES = new Set(["EU", "EZ", "UN", "XA", "XB", "QO", "ZZ"]);

const RULE = rule(
  "Das ist kein Land: erwartet wird sein Kürzel aus zwei Buchstaben nach ISO 3166-1, etwa DE.",
  "This is no country: its code of two letters by ISO 3166-1 is expected, as DE.",
);

/** A country, ISO 3166-1 alpha-2, upper case. */
export const countryCode = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code) && NAMES.of(code) !== undefined, RULE);
