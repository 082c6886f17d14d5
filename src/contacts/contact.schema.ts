import { z } from "zod";
import { line } from "../validation/fields";
import { NAME_LENGTH, requiredText } from "../validation/inputTexts";
import { Language } from "../graphql/language";
import { emailAddress } from "../validation/emailAddress";
import { phoneNumber } from "../validation/phoneNumber";

const person = {
  name: requiredText(NAME_LENGTH),
  email: emailAddress,
  phone: z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : (value ?? null)),
    phoneNumber.nullable(),
  ),
  role: line(NAME_LENGTH),
  language: z.enum(Language).nullish(),
};

/** A contact person without what they agreed to. */
export const personSchema = z.object(person);

/** A contact person, each field as it is stored. */
export const contactSchema = z
  .object({
    ...person,
    consents: z.object({ name: z.boolean(), email: z.boolean(), phone: z.boolean() }),
    consentVersion: requiredText(50),
  })
  .transform(({ consents, language, ...contact }) => ({
    ...contact,
    language: language ?? null,
    isNamePublic: consents.name,
    isEmailPublic: consents.email,
    isPhonePublic: consents.phone && contact.phone !== null,
  }));

/** A contact person that was found usable; language null for that of the request. */
export type CheckedContact = z.output<typeof contactSchema>;
