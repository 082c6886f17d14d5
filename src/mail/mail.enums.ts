import { registerEnumType } from "type-graphql";
import type { MailCategory } from "./mail.type";
import { MAIL_TEMPLATES, type MailKind } from "./templates";

/** The values of {@link MailKind}, for the schema. */
export const MailKinds = Object.fromEntries(Object.keys(MAIL_TEMPLATES).map((kind) => [kind, kind])) as {
  [Kind in MailKind]: Kind;
};

registerEnumType(MailKinds, {
  name: "MailKind",
  description: "What a mail is.",
  valuesConfig: Object.fromEntries(
    Object.entries(MAIL_TEMPLATES).map(([kind, { about }]) => [kind, { description: about }]),
  ),
});

/** What became of a mail. */
export type MailState = "WAITING" | "SENT" | "FAILED" | "HANDLED";

/** The values of {@link MailState}, for the schema. */
export const MailStates = {
  WAITING: "WAITING",
  SENT: "SENT",
  FAILED: "FAILED",
  HANDLED: "HANDLED",
} as const satisfies Record<MailState, MailState>;

registerEnumType(MailStates, {
  name: "MailState",
  description: "What became of a mail.",
  valuesConfig: {
    WAITING: { description: "It is sent when it is due; without an address a manager has to see to it." },
    SENT: { description: "The mail server took it; text and address are not kept." },
    FAILED: { description: "It was given up, as it was refused for good or for about three days." },
    HANDLED: { description: "A manager saw to it; text and address are not kept." },
  },
});

/** The values of {@link MailCategory}, for the schema. */
export const MailCategories = {
  DECISIONS: "DECISIONS",
  INVITATIONS: "INVITATIONS",
  DEADLINES: "DEADLINES",
  REQUESTS: "REQUESTS",
  DIGESTS: "DIGESTS",
} as const satisfies Record<MailCategory, MailCategory>;

registerEnumType(MailCategories, {
  name: "MailCategory",
  description:
    "What optional mails are about. What people have to get is in none of them and always comes: mails about their own " +
    "registration and claims, about erasure and the security of their account, and what they asked for in that moment.",
  valuesConfig: {
    DECISIONS: {
      description: "What others decided on something of one's actors: topics, groups, partnerships.",
    },
    INVITATIONS: { description: "Invitations to speak for an actor, to groups and to events." },
    DEADLINES: { description: "What ends soon: rounds, calls, event registrations." },
    REQUESTS: { description: "What others ask: messages to one's institution, partnerships to confirm." },
    DIGESTS: { description: "Regular summaries of what is new." },
  },
});
