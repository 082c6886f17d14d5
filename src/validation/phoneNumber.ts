import { z } from "zod";
import { rule } from "./rule";

const RULE = rule(
  "Das ist keine Telefonnummer: erwartet werden Ziffern, etwa +49 211 0000000.",
  "This is no phone number: digits are expected, as in +49 211 0000000.",
);

/** A phone number as people write it: digits, blanks, brackets, hyphens, slashes, perhaps a plus in front. */
export const phoneNumber = z
  .string()
  .trim()
  .max(40)
  .refine((text) => /^\+?[\d\s()/.-]+$/.test(text) && text.replace(/\D/g, "").length >= 5, RULE);
