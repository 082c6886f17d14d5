import { z } from "zod";
import { ActorKind, LifeCoursePhase, ValueChainStage } from "../actors/actor.enums";
import {
  clearableList,
  clearableText,
  LONG_TEXT_LENGTH,
  NAME_LENGTH,
  requiredText,
  SHORT_TEXT_LENGTH,
} from "../validation/inputTexts";
import { countryCode } from "../validation/countryCode";
import { websiteAddress } from "../validation/websiteAddress";
import { rorId } from "./rorId";
import { rule } from "../validation/rule";

/** Null, and a text of white space alone, clear a value. */
const clearable = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : value),
    schema.nullable(),
  );

/** Address of a website, as it is stored: "https://" is put before one without a scheme; null clears it. */
export const clearableWebsite = z.preprocess(
  (value) =>
    typeof value === "string" && !/^\s*$|^\s*[a-z][a-z\d+.-]*:/iu.test(value)
      ? `https://${value.trim()}`
      : value,
  clearable(websiteAddress),
);

const rorIdentifier = z
  .string()
  .refine(
    (text) => rorId(text) !== null,
    rule(
      "Das ist keine gültige ROR-Kennung; erwartet wird etwa https://ror.org/05dxps055.",
      "This is no valid ROR identifier; expected something like https://ror.org/05dxps055.",
    ),
  )
  .transform((text) => rorId(text));

/** What can be said in a profile, each field as it is stored; one that is left out is not among the output. */
export const profileSchema = z.object({
  name: requiredText(NAME_LENGTH).optional(),
  legalName: clearableText(NAME_LENGTH).optional(),
  shortName: clearableText(NAME_LENGTH).optional(),
  aliases: clearableList(requiredText(NAME_LENGTH)).optional(),
  kind: z.enum(ActorKind).optional(),
  isSme: z.boolean().nullable().optional(),
  foundedYear: z.int().min(1000).max(new Date().getUTCFullYear()).nullable().optional(),
  website: clearableWebsite.optional(),
  address: clearableText(NAME_LENGTH).optional(),
  city: clearableText(NAME_LENGTH).optional(),
  postalCode: clearableText(20).optional(),
  country: clearable(countryCode).optional(),
  descriptionDe: clearableText(LONG_TEXT_LENGTH).optional(),
  descriptionEn: clearableText(LONG_TEXT_LENGTH).optional(),
  valueChainStages: clearableList(z.enum(ValueChainStage)).optional(),
  lifeCoursePhases: clearableList(z.enum(LifeCoursePhase)).optional(),
  isLookingForPartners: z.boolean().nullable().optional(),
  lookingForDe: clearableText(SHORT_TEXT_LENGTH).optional(),
  lookingForEn: clearableText(SHORT_TEXT_LENGTH).optional(),
  rorId: clearable(rorIdentifier).optional(),
});

/** A profile's fields, checked; undefined leaves one as it is, null clears it. */
export type ProfileEdits = z.output<typeof profileSchema>;
