import { registerEnumType } from "type-graphql";

/** What of a contact person everybody may see, each by consent of its own. */
export enum ContactField {
  NAME = "NAME",
  EMAIL = "EMAIL",
  PHONE = "PHONE",
}

registerEnumType(ContactField, {
  name: "ContactField",
  description: "What of a contact person everybody may see, each by consent of its own.",
  valuesConfig: {
    NAME: { description: "The name." },
    EMAIL: { description: "The e-mail address." },
    PHONE: { description: "The phone number." },
  },
});
