import type { MailTemplate } from "../mail.type";

/** An answer that a lead recorded for an actor. */
export type ConsortiumAnswerRecordedData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the actor that leads it. */
  recordedBy: string;
  /** ACCEPTED or DECLINED. */
  answer: string;
  /** Key of the invitation, which the invited side alone can look up. */
  key: string;
};

/** To those who speak for an actor: a lead recorded its answer. */
export const consortiumAnswerRecorded: MailTemplate<ConsortiumAnswerRecordedData> = {
  about: "The lead of a consortium recorded an answer of one of the reader's actors.",
  category: "REQUESTS",
  isConfidential: true,
  de: ({ titleDe, recordedBy, answer, key }, link) => ({
    subject: `${recordedBy} hat Ihre ${answer === "ACCEPTED" ? "Zusage" : "Absage"} eingetragen`,
    text: `${recordedBy} hat eingetragen, dass Ihre Einrichtung am Konsortium „${titleDe}“
${answer === "ACCEPTED" ? "teilnimmt. Bestätigen Sie das, oder sagen Sie ab" : "nicht teilnimmt. Stimmt das nicht, sprechen Sie die Leitung an"}.

${link("consortium-invitations", key, "KEY")}`,
  }),
  en: ({ titleEn, recordedBy, answer, key }, link) => ({
    subject: `${recordedBy} recorded that you ${answer === "ACCEPTED" ? "accepted" : "declined"}`,
    text: `${recordedBy} recorded that your institution ${answer === "ACCEPTED" ? "takes" : "does not take"} part in the
consortium “${titleEn}”. ${answer === "ACCEPTED" ? "Confirm that, or decline" : "If that is wrong, talk to its lead"}.

${link("consortium-invitations", key, "KEY")}`,
  }),
};
