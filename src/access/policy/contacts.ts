import type { Grant, Policy, Rule } from "../rule.type";

const WHOLE: readonly Grant[] = ["SELF", "MEMBER", "MANAGER"];

/** What the person may have made public. Auditors see no more of people than everybody. */
const BY_CONSENT: Rule = { grants: ["CONSENT", ...WHOLE], about: "the contact person" };

const OF_THE_ACTOR: Rule = { grants: ["SPEAKS_FOR", "MANAGER"], about: "the actor" };
const CONCERNED: Rule = {
  grants: ["SELF", "SPEAKS_FOR", "MANAGER"],
  about: "the contact person, their actor",
};

/** Contact persons: seen by members, by everybody as far as the person agreed. */
export const CONTACT_POLICY: Policy = {
  "Contact.name": BY_CONSENT,
  "Contact.email": BY_CONSENT,
  "Contact.phone": BY_CONSENT,
  "Contact.role": { grants: WHOLE, about: "the contact person" },
  "Contact.language": { grants: WHOLE, about: "the contact person" },
  "Contact.consents": CONCERNED,
  "Mutation.addContact": OF_THE_ACTOR,
  "Mutation.updateContact": OF_THE_ACTOR,
  "Mutation.removeContact": OF_THE_ACTOR,
  "Mutation.withdrawConsent": { grants: ["EVERYONE"], about: "the contact person whose code one has" },
  "WithdrawConsentInput.contactId": CONCERNED,
};
