import { z } from "zod";
import { ActorKind, LifeCoursePhase, ValueChainStage } from "../actors/actor.enums";
import { Language } from "../graphql/language";
import { ServiceKind } from "../offerings/offering.enums";
import { ExperienceLevel } from "../topics/experience";
import { countryCode } from "../validation/countryCode";
import { emailAddress } from "../validation/emailAddress";
import { phoneNumber } from "../validation/phoneNumber";
import { postalCodeExample, postalCodeIn } from "../validation/postalCodeForm";
import { rule } from "../validation/rule";
import { websiteAddress } from "../validation/websiteAddress";

const NAME = 200;
const LONG = 5_000;
const ENTRIES = 50;

/** Clocks of clients go a little fast. */
const TOLERANCE_MS = 5 * 60_000;

const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text);
const name = z
  .string()
  .trim()
  .min(2)
  .max(NAME)
  .refine(hasLetter, rule("Ein Name hat Buchstaben oder Ziffern.", "A name has letters or digits."));

/** Null, and a text of white space alone, say nothing. */
const optionalText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .nullish()
    .transform((text) => text || null);

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess(
      (value) => (typeof value === "string" && value.trim() === "" ? null : value),
      schema.nullish(),
    )
    .transform((value) => value ?? null);

const distinct = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .max(ENTRIES)
    .nullish()
    .transform((entries) => [...new Set(entries ?? [])]);

const services = z
  .array(z.object({ kind: z.enum(ServiceKind), text: name }))
  .max(ENTRIES)
  .nullish()
  .transform((entries) => entries ?? []);

const contact = z.object({
  name,
  email: emailAddress,
  phone: optional(phoneNumber),
  role: optionalText(NAME),
  isNamePublic: z.boolean(),
  isEmailPublic: z.boolean(),
  isPhonePublic: z.boolean(),
  consent: z.object({
    isGiven: z
      .boolean()
      .refine(
        (isGiven) => isGiven,
        rule(
          "Ohne Einwilligung der Kontaktperson können wir die Registrierung nicht annehmen.",
          "Without the contact person's consent the registration cannot be taken.",
        ),
      ),
    textVersion: z.string().trim().min(1).max(50),
    givenAt: z
      .string()
      .refine(
        (moment) => Date.parse(moment) <= Date.now() + TOLERANCE_MS,
        rule("Die Einwilligung liegt in der Zukunft.", "The consent lies in the future."),
      ),
  }),
});

/** What a registration has to be; texts trimmed, addresses in their usual form, each entry of a list once. */
export const registrationSchema = z
  .object({
    kind: z
      .enum(ActorKind)
      .refine(
        (kind) => kind !== ActorKind.UNKNOWN,
        rule("Bitte nennen Sie die Art der Einrichtung.", "Say what sort of institution it is."),
      ),
    name,
    legalName: optionalText(NAME),
    shortName: optionalText(NAME),
    aliases: distinct(name),
    address: optionalText(NAME),
    postalCode: z.string().trim().min(1).max(20),
    city: z.string().trim().min(1).max(NAME).refine(hasLetter, rule("Das ist kein Ort.", "This is no city.")),
    country: countryCode,
    website: optional(websiteAddress),
    descriptionDe: optionalText(LONG),
    descriptionEn: optionalText(LONG),
    fields: z
      .array(z.object({ topicId: z.string(), level: z.enum(ExperienceLevel) }))
      .max(ENTRIES)
      .superRefine((fields, context) => {
        fields.forEach(({ topicId }, index) => {
          if (fields.findIndex((field) => field.topicId === topicId) < index)
            context.addIssue({
              code: "custom",
              path: [index, "topicId"],
              ...rule("Dieses Thema steht schon in der Liste.", "This topic is in the list already."),
            });
        });
      }),
    valueChainStages: distinct(z.enum(ValueChainStage)),
    lifeCoursePhases: distinct(z.enum(LifeCoursePhase)),
    isSme: z
      .boolean()
      .nullish()
      .transform((value) => value ?? null),
    foundedYear: z
      .int()
      .min(1_000)
      .refine(
        (year) => year <= new Date().getUTCFullYear(),
        rule("Dieses Jahr liegt in der Zukunft.", "This year lies in the future."),
      )
      .nullish()
      .transform((value) => value ?? null),
    isLookingForPartners: z
      .boolean()
      .nullish()
      .transform((value) => value ?? null),
    offers: services,
    seeks: services,
    contact,
    language: z
      .enum(Language)
      .nullish()
      .transform((value) => value ?? null),
  })
  .superRefine(({ country, postalCode }, context) => {
    if (postalCodeIn(country, postalCode) !== null) return;
    const example = postalCodeExample(country);
    const [de, en] = example === null ? ["", ""] : [`, etwa ${example}`, `, as ${example}`];
    context.addIssue({
      code: "custom",
      path: ["postalCode"],
      ...rule(`Das ist keine Postleitzahl in ${country}${de}.`, `This is no postal code in ${country}${en}.`),
    });
  });

/** A registration that was found usable. */
export type CheckedRegistration = z.output<typeof registrationSchema>;
