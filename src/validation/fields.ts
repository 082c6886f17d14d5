import { z } from "zod";
import { rule } from "./rule";
import { webUrl } from "./websiteAddress";

// Kinds of fields that many inputs have, so that each has one rule and one pair of texts.

/** A text of one line, trimmed; null or "" is none. */
export function line(maximum: number) {
  return z
    .string()
    .trim()
    .max(maximum)
    .refine(
      (text) => !/[\r\n]/.test(text),
      rule("Eine Zeile ohne Umbruch angeben.", "Give one line without line breaks."),
    )
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
}

/** A text of any number of lines, trimmed; null or "" is none. */
export function longText(maximum = 5_000) {
  return z
    .string()
    .trim()
    .max(maximum)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
}

/** Whether the text is the address of a page that anybody can open: http or https, with a host name, no password. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && webUrl(text) !== null;
}

/** The address of a page; null or "" is none. */
export function webAddress() {
  return z
    .string()
    .trim()
    .max(500)
    .refine(
      (text) => text === "" || isWebAddress(text),
      rule(
        "Eine Internetadresse angeben, zum Beispiel https://www.example.org.",
        "Give the address of a page, for instance https://www.example.org.",
      ),
    )
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
}
