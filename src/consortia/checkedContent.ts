import { z } from "zod";
import { validated } from "../graphql/validated";
import { line, longText } from "../validation/fields";
import { NAME_LENGTH } from "../validation/inputTexts";
import { EITHER_TITLE } from "../validation/eitherLanguage";

const schema = z
  .object({ titleDe: line(NAME_LENGTH), titleEn: line(NAME_LENGTH), aimDe: longText(), aimEn: longText() })
  .refine(...EITHER_TITLE);

/** The words of a consortium, checked. */
export type ConsortiumWords = z.output<typeof schema>;

/** Checks the words of a consortium; what is given beside them is left out. @throws Refusal with one INVALID for each problem */
export function checkedWords(input: { [Word in keyof ConsortiumWords]?: string | null }): ConsortiumWords {
  return validated(schema, input, "input");
}
