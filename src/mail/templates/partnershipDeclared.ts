import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** A partnership that waits for its reader's confirmation. */
export type PartnershipDeclared = {
  /** Name of the actor that declared it. */
  declaredBy: string;
  /** A word to the partners; null where there is none. */
  note: string | null;
  /** Key of the declaration, which its sides alone can look up. */
  key: string;
};

/** To those who speak for a partner: somebody declared a partnership with it. */
export const partnershipDeclared: MailTemplate<PartnershipDeclared> = {
  about: "An actor declared a partnership with one of the reader's; it counts once all partners confirm.",
  category: "REQUESTS",
  multiline: ["note"],
  de: ({ declaredBy, note, key }, link) => ({
    subject: `${declaredBy} hat eine Partnerschaft mit Ihnen erklärt`,
    text: `${declaredBy} hat eine Partnerschaft mit Ihrer Einrichtung erklärt.
Sie zählt erst, wenn alle Partner sie bestätigen. Sehen Sie sie an, und bestätigen Sie sie oder lehnen Sie sie ab.

${link("partnership-declarations", key, "KEY")}${wordDe(declaredBy, note)}`,
  }),
  en: ({ declaredBy, note, key }, link) => ({
    subject: `${declaredBy} declared a partnership with you`,
    text: `${declaredBy} declared a partnership with your institution.
It counts only once all partners confirm it. Look at it, and confirm or decline it.

${link("partnership-declarations", key, "KEY")}${wordEn(declaredBy, note)}`,
  }),
};
