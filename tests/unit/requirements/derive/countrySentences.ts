import type { CallSentence } from "./callSentences";

/** Sentences about where partners are from or have their seat. */
export const COUNTRY_SENTENCES: readonly CallSentence[] = [
  [
    "Mindestens drei Partner aus Deutschland, Österreich und der Schweiz müssen beteiligt sein.",
    [
      "MINIMUM_PARTNERS 3 <- Mindestens drei Partner",
      "? NOT_EXPRESSIBLE: Deutschland",
      "? NOT_EXPRESSIBLE: Österreich",
      "? NOT_EXPRESSIBLE: Schweiz",
    ],
  ],
  [
    "Gefördert werden Verbünde mit Partnern aus Deutschland, Österreich und der Schweiz.",
    ["? MENTIONED: Deutschland", "? MENTIONED: Österreich", "? MENTIONED: Schweiz"],
  ],
  [
    "The consortium brings together hospitals from France, Belgium and the Netherlands.",
    ["? MENTIONED: hospitals", "? MENTIONED: France", "? MENTIONED: Belgium", "? MENTIONED: Netherlands"],
  ],
  [
    "Antragsteller müssen ihren Sitz in Nordrhein-Westfalen haben.",
    ["? NOT_EXPRESSIBLE: Nordrhein-Westfalen"],
  ],
  [
    "Unternehmen mit Sitz in Bayern oder Hessen können teilnehmen.",
    ["? MENTIONED: Unternehmen", "? NOT_EXPRESSIBLE: Bayern", "? NOT_EXPRESSIBLE: Hessen"],
  ],
  [
    "Eligible are companies from Lower Saxony.",
    ["? MENTIONED: companies", "? NOT_EXPRESSIBLE: Lower Saxony"],
  ],
  [
    "Zum Zeitpunkt der Auszahlung wird eine Betriebsstätte in Deutschland verlangt.",
    ["ELIGIBLE_COUNTRY DE <- Deutschland"],
  ],
  [
    "Applicants must be established in Germany or France.",
    ["ELIGIBLE_COUNTRY DE <- Germany", "ELIGIBLE_COUNTRY FR <- France"],
  ],
  [
    "Mindestens ein Partner mit Sitz in Belgien muss beteiligt sein.",
    ["MINIMUM_PARTNERS 1 <- Mindestens ein Partner", "? NOT_EXPRESSIBLE: Belgien"],
  ],
  ["UK and Swiss organisations may participate.", ["? MENTIONED: UK", "? MENTIONED: Swiss"]],
  [
    "Österreichische und Schweizer Partner können sich anschließen.",
    ["? MENTIONED: Österreichische", "? MENTIONED: Schweizer"],
  ],
  [
    "Deutsche und niederländische Unternehmen sind antragsberechtigt.",
    ["ELIGIBLE_COUNTRY DE <- Deutsche", "ELIGIBLE_COUNTRY NL <- niederländische", "? MENTIONED: Unternehmen"],
  ],
  [
    "Antragsberechtigt sind Einrichtungen aus Belgien; Anträge in deutscher Sprache sind erwünscht.",
    ["ELIGIBLE_COUNTRY BE <- Belgien"],
  ],
  ["Die Lage der Menschen in Deutschland und der Schweiz verlangt neue Antworten.", []],
  [
    "The project coordinator must be a university hospital based in Germany.",
    ["? MENTIONED: university hospital", "? NOT_EXPRESSIBLE: Germany"],
  ],
  ["Die Verbundleitung muss ihren Sitz in Österreich haben.", ["? NOT_EXPRESSIBLE: Österreich"]],
];
