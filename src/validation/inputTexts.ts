import { z } from "zod";

/** Longest name or title, in characters. */
export const NAME_LENGTH = 200;

/** Longest text of a few sentences. */
export const SHORT_TEXT_LENGTH = 500;

/** Longest description. */
export const LONG_TEXT_LENGTH = 5_000;

/** How many entries a list in an input has at most. */
export const LIST_LENGTH = 50;

/** A text that has to be there, white space around it removed. */
export const requiredText = (maximum: number) => z.string().trim().min(1).max(maximum);

/** A text that may be cleared: null, and a text without any letter, clear it. */
export const clearableText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .transform((text) => (text === "" ? null : text))
    .nullable();

/** A list, each entry counted once; null is the empty list. */
export const clearableList = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .max(LIST_LENGTH)
    .transform((entries) => [...new Set(entries)])
    .nullable()
    .transform((entries) => entries ?? []);
