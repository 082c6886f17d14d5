import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** What an actor answered to an invitation into a consortium, or that it left. */
export type ConsortiumAnsweredData = {
  /** Title of the consortium, in each language. */
  titleDe: string;
  titleEn: string;
  /** Name of the actor. */
  institution: string;
  /** ACCEPTED, DECLINED or LEFT. */
  answer: string;
  /** A word that went with it; null where there is none. */
  message: string | null;
  /** Key of the consortium. */
  key: string;
};

/** To those who speak for the lead: an actor answered, or left. */
export const consortiumAnswered: MailTemplate<ConsortiumAnsweredData> = {
  about: "An actor answered an invitation into the reader's consortium, or left it.",
  category: "DECISIONS",
  isConfidential: true,
  multiline: ["message"],
  de: ({ titleDe, institution, answer, message, key }, link) => ({
    subject: `${institution} ${ANSWERS_DE[answer] ?? answer}: ${titleDe}`,
    text: `${institution} ${ANSWERS_DE[answer] ?? answer}. Konsortium: „${titleDe}“.

${link("consortia", key, "KEY")}${wordDe(institution, message)}`,
  }),
  en: ({ titleEn, institution, answer, message, key }, link) => ({
    subject: `${institution} ${ANSWERS_EN[answer] ?? answer}: ${titleEn}`,
    text: `${institution} ${ANSWERS_EN[answer] ?? answer}. Consortium: “${titleEn}”.

${link("consortia", key, "KEY")}${wordEn(institution, message)}`,
  }),
};

const ANSWERS_DE: Readonly<Record<string, string>> = {
  ACCEPTED: "hat zugesagt",
  DECLINED: "hat abgesagt",
  LEFT: "hat das Konsortium verlassen",
};
const ANSWERS_EN: Readonly<Record<string, string>> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  LEFT: "left the consortium",
};
