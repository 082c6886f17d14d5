import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** An actor that a consortium took off its list. */
export type ConsortiumMembershipEndedData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the actor that leads it. */
  removedBy: string;
  /** A word of the lead; null where there is none. */
  message: string | null;
};

/** To those who speak for an actor: its invitation is withdrawn, or its membership over. */
export const consortiumMembershipEnded: MailTemplate<ConsortiumMembershipEndedData> = {
  about:
    "An invitation into a consortium, or a membership, of one of the reader's actors was ended by its lead.",
  category: "DECISIONS",
  isConfidential: true,
  multiline: ["message"],
  de: ({ titleDe, removedBy, message }) => ({
    subject: `Konsortium: ${removedBy} plant ohne Ihre Einrichtung`,
    text: `${removedBy} hat Ihre Einrichtung von der Liste des Konsortiums „${titleDe}“ genommen.${wordDe(removedBy, message)}`,
  }),
  en: ({ titleEn, removedBy, message }) => ({
    subject: `Consortium: ${removedBy} goes on without your institution`,
    text: `${removedBy} took your institution off the list of the consortium “${titleEn}”.${wordEn(removedBy, message)}`,
  }),
};
