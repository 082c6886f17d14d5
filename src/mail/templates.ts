import type { MailData, MailTemplate } from "./mail.type";
import { institutionMessage } from "./templates/institutionMessage";
import { institutionMessageCopy } from "./templates/institutionMessageCopy";
import { institutionMessageForOffice } from "./templates/institutionMessageForOffice";
import { partnershipConfirmed } from "./templates/partnershipConfirmed";
import { partnershipDeclared } from "./templates/partnershipDeclared";
import { partnershipDeclined } from "./templates/partnershipDeclined";
import { partnershipEnded } from "./templates/partnershipEnded";

/** Every kind of mail. A feature adds a kind by a file in templates/ and a line here. */
export const MAIL_TEMPLATES = {
  INSTITUTION_MESSAGE: institutionMessage,
  INSTITUTION_MESSAGE_COPY: institutionMessageCopy,
  INSTITUTION_MESSAGE_FOR_OFFICE: institutionMessageForOffice,
  PARTNERSHIP_CONFIRMED: partnershipConfirmed,
  PARTNERSHIP_DECLARED: partnershipDeclared,
  PARTNERSHIP_DECLINED: partnershipDeclined,
  PARTNERSHIP_ENDED: partnershipEnded,
} satisfies Record<string, MailTemplate<never>>;

/** A kind of mail. */
export type MailKind = keyof typeof MAIL_TEMPLATES;

/** What a mail of the kind tells. */
export type MailDataOf<Kind extends MailKind> = Parameters<(typeof MAIL_TEMPLATES)[Kind]["de"]>[0];

/** The template of a kind, for data that the kind's own type was checked for. */
export function templateOf(kind: MailKind): MailTemplate<MailData> {
  return MAIL_TEMPLATES[kind] as unknown as MailTemplate<MailData>;
}
