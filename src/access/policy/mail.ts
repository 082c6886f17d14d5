import type { Policy, Rule } from "../rule.type";

/** Auditors have no part in the outbox: it holds addresses and texts. */
const MANAGERS: Rule = { grants: ["MANAGER"] };

/** Mail: what is sent to people, and what they want to be told. */
export const MAIL_POLICY: Policy = {
  "Query.outgoingMails": MANAGERS,
  "Mutation.retryMail": MANAGERS,
  "Mutation.markMailHandled": MANAGERS,
  "Mutation.discardMail": MANAGERS,
  "Mutation.updateMyNotifications": { grants: ["SIGNED_IN"], about: "oneself" },
  "Mutation.contactInstitution": { grants: ["EVERYONE"] },
};
