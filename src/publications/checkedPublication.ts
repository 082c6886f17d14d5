import { z } from "zod";
import { line, longText, webAddress } from "../validation/fields";
import { validated } from "../graphql/validated";
import { Visibility } from "../visibility/visibility.type";
import { PublicationKind } from "./publication.enums";
import type { PublicationInput } from "./publication.input";
import { EITHER_TITLE } from "../validation/eitherLanguage";

const schema = z
  .object({
    kind: z.enum(PublicationKind),
    titleDe: line(300),
    titleEn: line(300),
    summaryDe: longText(1_000),
    summaryEn: longText(1_000),
    textDe: longText(50_000),
    textEn: longText(50_000),
    url: webAddress(),
    visibility: z
      .enum(Visibility)
      .nullish()
      .transform((value) => value ?? Visibility.PUBLIC),
  })
  .refine(...EITHER_TITLE);

/** What a publication says, checked; its relationships apart. */
export type CheckedPublication = z.output<typeof schema>;

/** Checks what a publication says. @throws Refusal with one INVALID for each problem */
export function checkedPublication(input: PublicationInput): CheckedPublication {
  return validated(schema, input, "input");
}
