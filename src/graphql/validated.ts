import { z } from "zod";
import { Refusal, type BilingualText, type UserErrorRow } from "./userError";

/**
 * What a schema makes of an input; texts trimmed, formats checked.
 *
 * A rule of one's own tells its text in both languages, by `rule` of src/validation; the texts of zod's own rules come from its
 * translations.
 *
 * @param path the argument that holds the input, as "input"
 * @throws Refusal with one INVALID for each problem
 */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  path: string,
): z.output<Schema> {
  const english = schema.safeParse(input, { error: ENGLISH });
  if (english.success) return english.data;
  const german = schema.safeParse(input, { error: GERMAN });
  const texts = german.error?.issues.map(({ message }) => message) ?? [];
  throw new Refusal(
    english.error.issues.map((issue, index): UserErrorRow => {
      const own: unknown = "params" in issue ? issue.params?.["text"] : undefined;
      return {
        code: "INVALID",
        path: [path, ...issue.path.map(String)],
        text: isBilingual(own) ? own : { de: texts[index] ?? issue.message, en: issue.message },
      };
    }),
  );
}

const ENGLISH = z.locales.en().localeError;
const GERMAN = z.locales.de().localeError;

function isBilingual(value: unknown): value is BilingualText {
  return typeof value === "object" && value !== null && "de" in value && "en" in value;
}
