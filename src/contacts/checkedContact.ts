import type { Language } from "../graphql/language";
import { validated } from "../graphql/validated";
import { contactSchema } from "./contact.schema";

/**
 * What is said of a contact person, checked, as it is stored.
 *
 * @param path of it in the arguments, as "input.contact"
 * @param language in which they are written to unless another one is given
 * @throws Refusal INVALID for unusable values
 */
export function checkedContact(given: unknown, path: string, language: Language) {
  const { language: own, ...contact } = validated(contactSchema, given, path);
  return { ...contact, language: own ?? language };
}
