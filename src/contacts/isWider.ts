import { ContactField } from "./contact.enums";
import type { ToldContact } from "./contact.repository";

/** Whether more people see more of the person than before. */
export function isWider(
  values: { isNamePublic: boolean; isEmailPublic: boolean; isPhonePublic: boolean },
  { publicFields }: ToldContact,
): boolean {
  const wanted = [
    ...(values.isNamePublic ? [ContactField.NAME] : []),
    ...(values.isEmailPublic ? [ContactField.EMAIL] : []),
    ...(values.isPhonePublic ? [ContactField.PHONE] : []),
  ];
  return wanted.some((field) => !publicFields.includes(field));
}
