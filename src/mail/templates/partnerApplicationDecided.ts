import type { MailTemplate } from "../mail.type";
import { wordDe, wordEn } from "./word";

/** The decision on an application to a search for partners. */
export type PartnerApplicationDecidedData = {
  /** What the search says, in each language. */
  soughtDe: string;
  soughtEn: string;
  /** ACCEPTED or DECLINED. */
  answer: string;
  /** A word of the lead; null where there is none. */
  message: string | null;
  /** Key of the search. */
  key: string;
};

/** To those who speak for an actor that applied: it is decided. Who decided may be hidden from them, so nobody is named. */
export const partnerApplicationDecided: MailTemplate<PartnerApplicationDecidedData> = {
  about: "The application of one of the reader's actors to a search for partners is decided.",
  category: "DECISIONS",
  isConfidential: true,
  multiline: ["message"],
  de: ({ soughtDe, answer, message, key }, link) => ({
    subject: `Ihre Bewerbung ${OUTCOMES_DE[answer] ?? answer}`,
    text: `Ihre Bewerbung auf die Partnersuche „${soughtDe}“ ${OUTCOMES_DE[answer] ?? answer}.${answer === "ACCEPTED" ? NEXT_DE : ""}

${link("partner-searches", key, "KEY")}${wordDe("die Leitung", message)}`,
  }),
  en: ({ soughtEn, answer, message, key }, link) => ({
    subject: `Your application ${OUTCOMES_EN[answer] ?? answer}`,
    text: `Your application to the search for partners “${soughtEn}” ${OUTCOMES_EN[answer] ?? answer}.${answer === "ACCEPTED" ? NEXT_EN : ""}

${link("partner-searches", key, "KEY")}${wordEn("The lead", message)}`,
  }),
};

const OUTCOMES_DE: Readonly<Record<string, string>> = {
  ACCEPTED: "wurde angenommen",
  DECLINED: "wurde abgelehnt",
};
const OUTCOMES_EN: Readonly<Record<string, string>> = {
  ACCEPTED: "was accepted",
  DECLINED: "was declined",
};

/** What comes after an acceptance. */
const NEXT_DE = " Ihre Einrichtung ist nun vorgemerkt; eine Einladung kann folgen.";
const NEXT_EN = " Your institution is now a candidate; an invitation may follow.";
