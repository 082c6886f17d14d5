import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** An application to a search for partners. */
export type PartnerApplicationData = {
  /** What the search says, in each language. */
  soughtDe: string;
  soughtEn: string;
  /** Name of the actor that applies. */
  institution: string;
  /** What its people wrote; null where there is nothing. */
  message: string | null;
  /** Key of the search. */
  key: string;
};

/** To those who speak for the lead: an actor applied. */
export const partnerApplication: MailTemplate<PartnerApplicationData> = {
  about: "An actor applied to the reader's search for partners.",
  category: "INVITATIONS",
  isConfidential: true,
  multiline: ["message"],
  de: ({ soughtDe, institution, message, key }, link) => ({
    subject: `${institution} bewirbt sich auf Ihre Partnersuche`,
    text: `${institution} bewirbt sich auf Ihre Partnersuche „${soughtDe}“. Nehmen Sie die Bewerbung an, oder lehnen Sie sie ab.

${link("partner-searches", key, "KEY")}${wordDe(institution, message)}`,
  }),
  en: ({ soughtEn, institution, message, key }, link) => ({
    subject: `${institution} applies to your search for partners`,
    text: `${institution} applies to your search for partners “${soughtEn}”. Accept or decline the application.

${link("partner-searches", key, "KEY")}${wordEn(institution, message)}`,
  }),
};
