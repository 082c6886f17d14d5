import type { CallSentence } from "./callSentences";

/** Sentences about kinds and sizes of partners, examples of them, and stages that are spoken of at large. */
export const PARTNER_SENTENCES: readonly CallSentence[] = [
  [
    "The consortium must include a small or medium-sized company.",
    ["PARTNERS 1– COMPANY (SME) <- a small or medium-sized company"],
  ],
  [
    "Der Verbund muss mindestens ein kleines bis mittleres Unternehmen umfassen.",
    ["PARTNERS 1– COMPANY (SME) <- mindestens ein kleines bis mittleres Unternehmen"],
  ],
  [
    "At least two small to medium-sized businesses must participate.",
    ["PARTNERS 2– COMPANY (SME) <- At least two small to medium-sized businesses"],
  ],
  ["Maximal ein Großunternehmen.", ["PARTNERS 0–1 COMPANY (no SME) <- Maximal ein Großunternehmen"]],
  [
    "At most one large company may take part.",
    ["PARTNERS 0–1 COMPANY (no SME) <- At most one large company"],
  ],
  [
    "Höchstens zwei große Unternehmen sind je Verbund zulässig.",
    ["PARTNERS 0–2 COMPANY (no SME) <- Höchstens zwei große Unternehmen"],
  ],
  [
    "Mindestens ein KMU oder Großunternehmen muss beteiligt sein.",
    ["PARTNERS 1– COMPANY <- Mindestens ein KMU oder Großunternehmen"],
  ],
  [
    "Partner aus der Versorgung (z. B. aus Krankenhäusern, Praxen, Krankenkassen) müssen am Konsortium beteiligt sein.",
    [
      "VALUE_CHAIN_STAGE CARE <- Versorgung",
      "? MENTIONED: Krankenhäusern",
      "? MENTIONED: Praxen",
      "? MENTIONED: Krankenkassen",
    ],
  ],
  [
    "The consortium must include care providers such as hospitals or medical practices.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL/PRACTICE <- care providers"],
  ],
  ["Die Verbünde müssen Anwender einbinden, beispielsweise Krankenkassen.", ["? MENTIONED: Krankenkassen"]],
  [
    "The consortium must involve end users (e.g. hospitals, health insurers) and one SME.",
    ["PARTNERS 1– COMPANY (SME) <- one SME", "? MENTIONED: hospitals", "? MENTIONED: health insurers"],
  ],
  ["Patients must be involved in all stages of research.", ["? MENTIONED: research"]],
  [
    "Patientenvertretungen sollen in alle Phasen der Entwicklung einbezogen werden.",
    ["PARTNERS 1– SELF_HELP_GROUP <- Patientenvertretungen", "? MENTIONED: Entwicklung"],
  ],
  [
    "Gefördert wird die Forschung in der Entwicklung von Prototypen.",
    ["VALUE_CHAIN_STAGE RESEARCH <- Forschung", "VALUE_CHAIN_STAGE DEVELOPMENT <- Entwicklung | Prototypen"],
  ],
  ["Das Konsortium muss eine Benannte Stelle einbinden.", ["? NOT_EXPRESSIBLE: eine Benannte Stelle"]],
  [
    "At least one notified body must be part of the consortium.",
    ["? NOT_EXPRESSIBLE: At least one notified body"],
  ],
  ["Involvement of a notified body is encouraged.", ["? WISHED: notified body"]],
  [
    "Pflegeheime und Schulen können angesprochen werden.",
    ["? MENTIONED: Pflegeheime", "? MENTIONED: Schulen"],
  ],
  [
    "Up to 3 of the partners may be large companies.",
    ["PARTNERS 0–3 COMPANY (no SME) <- Up to 3 of the partners may be large companies"],
  ],
  [
    "Die Erprobung soll mit 2 Kliniken und 3 Praxen erfolgen.",
    ["PARTNERS 2– HOSPITAL/UNIVERSITY_HOSPITAL <- 2 Kliniken", "PARTNERS 3– PRACTICE <- 3 Praxen"],
  ],
];
