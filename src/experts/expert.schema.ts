import { z } from "zod";
import { line, longText } from "../validation/fields";
import { LIST_LENGTH, NAME_LENGTH, requiredText } from "../validation/inputTexts";

const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

const NO_LANGUAGE = {
  de: "Das ist keine Sprache: erwartet wird ihr Kürzel aus zwei Buchstaben nach ISO 639-1, etwa de.",
  en: "This is no language: its code of two letters by ISO 639-1 is expected, as de.",
};

const languageCode = z
  .string()
  .trim()
  .toLowerCase()
  .refine((code) => /^[a-z]{2}$/.test(code) && NAMES.of(code) !== undefined, {
    params: { text: NO_LANGUAGE },
  });

/** What an expert profile says, as it is stored. */
export const expertSchema = z.object({
  name: requiredText(NAME_LENGTH),
  title: line(NAME_LENGTH),
  languages: z
    .array(languageCode)
    .max(LIST_LENGTH)
    .transform((codes) => [...new Set(codes)]),
  aboutDe: longText(),
  aboutEn: longText(),
  consentVersion: requiredText(50),
});

/** An expert profile that was found usable. */
export type CheckedExpert = z.output<typeof expertSchema>;
