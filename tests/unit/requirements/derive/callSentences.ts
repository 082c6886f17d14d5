/** A sentence of a call, invented, and what it asks: `part value <- words`, or `? reason: words` for what is left open. */
export type CallSentence = readonly [text: string, told: readonly string[]];

const HOSPITALS = "HOSPITAL/UNIVERSITY_HOSPITAL";

export const CALL_SENTENCES: readonly CallSentence[] = [
  [
    "Gesucht werden Verbünde aus mindestens drei unabhängigen Partnern aus drei Ländern.",
    ["MINIMUM_PARTNERS 3 <- mindestens drei unabhängigen Partnern", "MINIMUM_COUNTRIES 3 <- drei Ländern"],
  ],
  [
    "Consortia must comprise at least three independent legal entities from three different countries.",
    [
      "MINIMUM_PARTNERS 3 <- at least three independent legal entities",
      "MINIMUM_COUNTRIES 3 <- three different countries",
    ],
  ],
  [
    "Ein Konsortium besteht aus zwei bis fünf Partnern, darunter mindestens ein KMU.",
    [
      "MINIMUM_PARTNERS 2 <- zwei bis fünf Partnern",
      "MAXIMUM_PARTNERS 5 <- zwei bis fünf Partnern",
      "PARTNERS 1– COMPANY (SME) <- mindestens ein KMU",
    ],
  ],
  [
    "Projects bring together two to five partners.",
    ["MINIMUM_PARTNERS 2 <- two to five partners", "MAXIMUM_PARTNERS 5 <- two to five partners"],
  ],
  [
    "Partners: 3-5 organisations, among them at least 2 companies.",
    [
      "MINIMUM_PARTNERS 3 <- 3-5 organisations",
      "MAXIMUM_PARTNERS 5 <- 3-5 organisations",
      "PARTNERS 2– COMPANY <- at least 2 companies",
    ],
  ],
  [
    "Consortia of between three and six partners from at least two countries can apply.",
    [
      "MINIMUM_PARTNERS 3 <- between three and six partners",
      "MAXIMUM_PARTNERS 6 <- between three and six partners",
      "MINIMUM_COUNTRIES 2 <- at least two countries",
    ],
  ],
  [
    "Verbünde müssen aus mindestens drei und höchstens acht Partnern bestehen.",
    [
      "MINIMUM_PARTNERS 3 <- mindestens drei und höchstens acht Partnern",
      "MAXIMUM_PARTNERS 8 <- höchstens acht Partnern",
    ],
  ],
  [
    "At least three legal entities take part, and at least two partners each established in a different country.",
    [
      "MINIMUM_PARTNERS 3 <- At least three legal entities",
      "MINIMUM_PARTNERS 2 <- at least two partners",
      "MINIMUM_COUNTRIES 2 <- at least two partners each established in a different country",
    ],
  ],
  [
    "Mindestens vier Partner aus verschiedenen Ländern bewerben sich.",
    [
      "MINIMUM_PARTNERS 4 <- Mindestens vier Partner",
      "MINIMUM_COUNTRIES 2 <- Mindestens vier Partner aus verschiedenen Ländern",
    ],
  ],
  ["Ziel ist eine bessere Herzmedizin für Tumorpatienten.", ["TOPIC topic:cancer <- Tumorpatienten"]],
  ["Es können höchstens 8 Partner gefördert werden.", ["MAXIMUM_PARTNERS 8 <- höchstens 8 Partner"]],
  [
    "Anzahl der Partner: mindestens 3, höchstens 6.",
    [
      "MINIMUM_PARTNERS 3 <- Partner: mindestens 3",
      "MAXIMUM_PARTNERS 6 <- Partner: mindestens 3, höchstens 6",
    ],
  ],
  [
    "Minimum number of partners: three. Maximum number of partners: 12.",
    [
      "MINIMUM_PARTNERS 3 <- Minimum number of partners: three",
      "MAXIMUM_PARTNERS 12 <- Maximum number of partners: 12",
    ],
  ],
  [
    "Mehr als zwei Partner, davon mind. 1 Fachhochschule, sind beteiligt.",
    [
      "MINIMUM_PARTNERS 3 <- Mehr als zwei Partner",
      "PARTNERS 1– UNIVERSITY_OF_APPLIED_SCIENCES <- mind. 1 Fachhochschule",
    ],
  ],
  [
    "Nicht weniger als vier Einrichtungen bilden den Verbund, nicht mehr als zwei davon Unternehmen.",
    [
      "MINIMUM_PARTNERS 4 <- Nicht weniger als vier Einrichtungen",
      "PARTNERS 0–2 COMPANY <- nicht mehr als zwei davon Unternehmen",
    ],
  ],
  [
    "At least one SME and one patient organisation must be involved.",
    [
      "PARTNERS 1– COMPANY (SME) <- At least one SME",
      "PARTNERS 1– SELF_HELP_GROUP <- one patient organisation",
    ],
  ],
  [
    "Beteiligt sein müssen mindestens zwei Universitätskliniken und eine Krankenkasse.",
    [
      "PARTNERS 2– UNIVERSITY_HOSPITAL <- mindestens zwei Universitätskliniken",
      "PARTNERS 1– PAYER <- eine Krankenkasse",
    ],
  ],
  [
    "Mindestens einer der Partner muss ein kleines oder mittleres Unternehmen sein.",
    ["PARTNERS 1– COMPANY (SME) <- Mindestens einer der Partner muss ein kleines oder mittleres Unternehmen"],
  ],
  [
    "At least two of the partners must be hospitals.",
    [`PARTNERS 2– ${HOSPITALS} <- At least two of the partners must be hospitals`],
  ],
  [
    "Mindestens ein Krankenhaus oder eine Arztpraxis muss eingebunden sein.",
    [`PARTNERS 1– ${HOSPITALS}/PRACTICE <- Mindestens ein Krankenhaus oder eine Arztpraxis`],
  ],
  [
    "The consortium must include a university hospital, a company and a health insurance fund.",
    [
      "PARTNERS 1– UNIVERSITY_HOSPITAL <- a university hospital",
      "PARTNERS 1– COMPANY <- a company",
      "PARTNERS 1– PAYER <- a health insurance fund",
    ],
  ],
  [
    "Die Einbindung einer Patientenorganisation ist verpflichtend.",
    ["PARTNERS 1– SELF_HELP_GROUP <- einer Patientenorganisation"],
  ],
  [
    "Mindestens ein Medizintechnikunternehmen ist am Konsortium zu beteiligen.",
    [
      "TOPIC topic:medical-technology <- Medizintechnikunternehmen",
      "PARTNERS 1– COMPANY <- Mindestens ein Medizintechnikunternehmen",
    ],
  ],
  [
    "Gefördert werden neue Ansätze der Herzinsuffizienztherapie und Telemedizinanwendungen.",
    [
      "TOPIC topic:heart-failure <- Herzinsuffizienztherapie",
      "TOPIC topic:telemedicine <- Telemedizinanwendungen",
    ],
  ],
  [
    "Erwartet werden Konzepte für Demenzpatientinnen, aus Krebsregisterdaten und zu KI-basierten Verfahren.",
    [
      "TOPIC topic:dementia <- Demenzpatientinnen",
      "TOPIC topic:cancer <- Krebsregisterdaten",
      "TOPIC topic:artificial-intelligence <- KI",
    ],
  ],
  [
    "Proposals may address wearables for older adults with chronic heart failure.",
    [
      "TOPIC topic:wearables <- wearables",
      "TOPIC topic:health-in-old-age <- older adults",
      "TOPIC topic:heart-failure <- chronic heart failure",
    ],
  ],
  [
    "The projects cover product development, manufacturing and marketing authorisation.",
    [
      "VALUE_CHAIN_STAGE DEVELOPMENT <- product development",
      "VALUE_CHAIN_STAGE PRODUCTION <- manufacturing",
      "TOPIC topic:approval <- marketing authorisation",
      "VALUE_CHAIN_STAGE APPROVAL <- marketing authorisation",
    ],
  ],
  [
    "Antragsberechtigt sind Einrichtungen aus Deutschland, Österreich und der Schweiz.",
    [
      "ELIGIBLE_COUNTRY DE <- Deutschland",
      "ELIGIBLE_COUNTRY AT <- Österreich",
      "ELIGIBLE_COUNTRY CH <- Schweiz",
    ],
  ],
  [
    "Eligible are organisations from Germany and the Netherlands.",
    ["ELIGIBLE_COUNTRY DE <- Germany", "ELIGIBLE_COUNTRY NL <- Netherlands"],
  ],
  // What is not asked.
  ["Eine Krankenkasse muss nicht beteiligt sein.", ["? DENIED: Eine Krankenkasse"]],
  ["A patient organisation is not required.", ["? DENIED: patient organisation"]],
  ["Ausgenommen sind Behörden und Stiftungen.", ["? DENIED: Behörden", "? DENIED: Stiftungen"]],
  ["Nicht gefördert werden Vorhaben zur Telemedizin.", ["? DENIED: Telemedizin"]],
  [
    "Projects may address heart failure, but not stroke.",
    ["TOPIC topic:heart-failure <- heart failure", "? DENIED: stroke"],
  ],
  [
    "Förderfähig sind Partner aus den Mitgliedstaaten der EU, nicht jedoch aus Norwegen.",
    ["? UNKNOWN_COUNTRIES: Mitgliedstaaten", "? DENIED: Norwegen"],
  ],
  [
    "Not only large companies but also at least one SME must participate.",
    ["PARTNERS 1– COMPANY (no SME) <- large companies", "PARTNERS 1– COMPANY (SME) <- at least one SME"],
  ],
  ["Die Beteiligung einer Selbsthilfegruppe ist erwünscht.", ["? WISHED: Selbsthilfegruppe"]],
  ["Involvement of a health insurance fund is encouraged.", ["? WISHED: health insurance fund"]],
  [
    "Antragsberechtigt sind Universitäten und Hochschulen für angewandte Wissenschaften.",
    ["? MENTIONED: Universitäten", "? MENTIONED: Hochschulen für angewandte Wissenschaften"],
  ],
  [
    "In unserem Haus arbeiten zwölf Universitäten zusammen mit einer Krankenkasse.",
    ["? MENTIONED: Universitäten", "? MENTIONED: Krankenkasse"],
  ],
  [
    "At least three entities from three different Member States or associated countries are needed.",
    [
      "MINIMUM_PARTNERS 3 <- At least three entities",
      "MINIMUM_COUNTRIES 3 <- three different Member States",
      "? UNKNOWN_COUNTRIES: Member States",
      "? UNKNOWN_COUNTRIES: associated countries",
    ],
  ],
  [
    "Mindestens ein Partner aus den Niederlanden muss beteiligt sein.",
    ["MINIMUM_PARTNERS 1 <- Mindestens ein Partner", "? NOT_EXPRESSIBLE: Niederlanden"],
  ],
  [
    "At least one SME or university must take part in the consortium.",
    ["PARTNERS 1– COMPANY/UNIVERSITY <- At least one SME or university", "? NOT_EXPRESSIBLE: SME"],
  ],
  [
    "Vorzusehen sind mindestens vier Arbeitspakete.",
    ["? NUMBER_WITHOUT_THING: mindestens vier Arbeitspakete"],
  ],
  [
    "Mindestens sechs Partner sind nötig, höchstens jedoch 4 Partner.",
    ["MINIMUM_PARTNERS 6 <- Mindestens sechs Partner", "? CONTRADICTION: höchstens jedoch 4 Partner"],
  ],
  [
    "Die Laufzeit beträgt höchstens 36 Monate, gezahlt werden bis zu 500.000 Euro und bis zu 80 %.",
    [
      "? UNRECOGNISED: Die Laufzeit beträgt höchstens 36 Monate, gezahlt werden bis zu 500.000 Euro und bis zu 80",
    ],
  ],
  [
    "Berichterstattung, Kooperationen und Reisekostenerstattung regelt der Bescheid vom 3. März 2026.",
    [
      "? UNRECOGNISED: Berichterstattung, Kooperationen und Reisekostenerstattung regelt der Bescheid vom 3. März 2026",
    ],
  ],
  [
    "Das Bundesministerium für Bildung und Forschung fördert Vorhaben zu Implantaten.",
    ["TOPIC topic:implants <- Implantaten"],
  ],
];
