import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** An invitation into a consortium. */
export type ConsortiumInvitationData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the actor that leads it. */
  invitedBy: string;
  /** A word of the lead; null where there is none. */
  message: string | null;
  /** Key of the invitation, which the invited side alone can look up. */
  key: string;
};

/** To those who speak for an actor: it is invited into a consortium. */
export const consortiumInvitation: MailTemplate<ConsortiumInvitationData> = {
  about: "One of the reader's actors is invited into a consortium.",
  category: "INVITATIONS",
  isConfidential: true,
  multiline: ["message"],
  de: ({ titleDe, invitedBy, message, key }, link) => ({
    subject: `${invitedBy} lädt Sie in ein Konsortium ein`,
    text: `${invitedBy} lädt Ihre Einrichtung in das Konsortium „${titleDe}“ ein.
Sehen Sie die Einladung an, und sagen Sie zu oder ab. Bitte behandeln Sie sie vertraulich.

${link("consortium-invitations", key, "KEY")}${wordDe(invitedBy, message)}`,
  }),
  en: ({ titleEn, invitedBy, message, key }, link) => ({
    subject: `${invitedBy} invites you into a consortium`,
    text: `${invitedBy} invites your institution into the consortium “${titleEn}”.
Look at the invitation, and accept or decline it. Please keep it confidential.

${link("consortium-invitations", key, "KEY")}${wordEn(invitedBy, message)}`,
  }),
};
