import type { CallSentence } from "./callSentences";

/** Sentences about numbers: of sections, of patients, as wishes, as shares, within each country. */
export const NUMBER_SENTENCES: readonly CallSentence[] = [
  [
    "Gefördert wird Grundlagenforschung.\n3 Zuwendungsempfänger: Antragsberechtigt sind im Rahmen von Verbünden Unternehmen.",
    ["VALUE_CHAIN_STAGE RESEARCH <- Grundlagenforschung", "? MENTIONED: Unternehmen"],
  ],
  ["2 Partner\nDie Partner müssen sich zu einem Verbund zusammenschließen.", []],
  ["1 Aim\nThis call funds consortia.\n4 Eligible Participants\nLegal entities must form a consortium.", []],
  [
    "3. Antragsteller\nAntragsberechtigt sind Verbünde, die aus mindestens 2 Partnern bestehen.",
    ["MINIMUM_PARTNERS 2 <- mindestens 2 Partnern"],
  ],
  ["In Modul 2 Partner zu finden, ist Sache der Verbünde.", []],
  [
    "Gesucht werden:\n2 Universitäten\n1 KMU",
    ["PARTNERS 2– UNIVERSITY <- 2 Universitäten", "PARTNERS 1– COMPANY (SME) <- 1 KMU"],
  ],
  [
    "Das Konsortium umfasst\n3 Partner aus zwei Ländern.",
    ["MINIMUM_PARTNERS 3 <- 3 Partner", "MINIMUM_COUNTRIES 2 <- zwei Ländern"],
  ],
  ["Consortia with more than 15 partners are discouraged.", ["? DENIED: more than 15 partners"]],
  ["Verbünde mit mehr als zehn Partnern sind unerwünscht.", ["? DENIED: mehr als zehn Partnern"]],
  ["Konsortien mit mehr als acht Partnern sollten vermieden werden.", ["? DENIED: mehr als acht Partnern"]],
  [
    "Proposals with more than 12 participants will be rejected.",
    ["MAXIMUM_PARTNERS 12 <- more than 12 participants will be rejected"],
  ],
  ["The average consortium has 12 partners.", ["? MENTIONED: 12 partners"]],
  [
    "Bisherige Verbünde umfassten durchschnittlich mindestens acht Partner.",
    ["? MENTIONED: mindestens acht Partner"],
  ],
  [
    "Previous consortia consisted of 10 participants from six countries.",
    ["? MENTIONED: 10 participants", "? MENTIONED: six countries"],
  ],
  ["Am Cluster beteiligen sich 60 Unternehmen.", ["? MENTIONED: Cluster", "? MENTIONED: Unternehmen"]],
  ["Es sollen 15 Patientinnen und Patienten je Klinik rekrutiert werden.", ["? MENTIONED: Klinik"]],
  [
    "Each consortium must recruit at least 40 patients per hospital.",
    ["? NUMBER_WITHOUT_THING: at least 40 patients", "? MENTIONED: hospital"],
  ],
  [
    "At least three work packages must be led by companies of the consortium.",
    ["PARTNERS 1– COMPANY <- companies", "? NUMBER_WITHOUT_THING: At least three work"],
  ],
  [
    "Gefordert sind mindestens 3, idealerweise 5 Partner.",
    ["MINIMUM_PARTNERS 3 <- mindestens 3, idealerweise 5 Partner", "? WISHED: 5 Partner"],
  ],
  [
    "Consortia must have at least three and preferably five partners.",
    ["MINIMUM_PARTNERS 3 <- at least three and preferably five partners", "? WISHED: five partners"],
  ],
  [
    "Verbünde müssen mindestens drei (idealerweise fünf) Partner umfassen.",
    ["MINIMUM_PARTNERS 3 <- mindestens drei (idealerweise fünf) Partner", "? WISHED: fünf) Partner"],
  ],
  ["Mindestens die Hälfte KMU.", ["? NOT_EXPRESSIBLE: Mindestens die Hälfte KMU"]],
  [
    "Mindestens zwei Drittel der Partner sollen Krankenhäuser sein.",
    ["? NOT_EXPRESSIBLE: Mindestens zwei Drittel der Partner sollen Krankenhäuser"],
  ],
  [
    "At least 50 % of the partners must be SMEs.",
    ["? NOT_EXPRESSIBLE: At least 50 % of the partners must be SMEs"],
  ],
  [
    "Two thirds of the participants should be companies.",
    ["? NOT_EXPRESSIBLE: Two thirds of the participants should be companies"],
  ],
  [
    "No more than two partners from the same country.",
    ["? NOT_EXPRESSIBLE: No more than two partners from the same country"],
  ],
  [
    "Höchstens zwei Partner aus demselben Land dürfen gefördert werden.",
    ["? NOT_EXPRESSIBLE: Höchstens zwei Partner aus demselben Land"],
  ],
  [
    "At least three partners take part, no more than two partners from one country.",
    [
      "MINIMUM_PARTNERS 3 <- At least three partners",
      "? NOT_EXPRESSIBLE: no more than two partners from one country",
    ],
  ],
  ["Maximal zwei Partner je Land.", ["? NOT_EXPRESSIBLE: Maximal zwei Partner je Land"]],
  [
    "Mindestens zwei Partner, die nicht aus demselben Land kommen.",
    [
      "MINIMUM_PARTNERS 2 <- Mindestens zwei Partner",
      "MINIMUM_COUNTRIES 2 <- Mindestens zwei Partner, die nicht aus demselben Land",
    ],
  ],
  [
    "At least two partners that are not from the same country must apply.",
    [
      "MINIMUM_PARTNERS 2 <- At least two partners",
      "MINIMUM_COUNTRIES 2 <- At least two partners that are not from the same country",
    ],
  ],
  ["Höchstens acht Partner je Verbund werden gefördert.", ["MAXIMUM_PARTNERS 8 <- Höchstens acht Partner"]],
  ["The consortium should not exceed 10 partners.", ["MAXIMUM_PARTNERS 10 <- not exceed 10 partners"]],
  [
    "Consortia should not have more than six partners.",
    ["MAXIMUM_PARTNERS 6 <- not have more than six partners"],
  ],
  ["The number of partners is limited to eight.", ["MAXIMUM_PARTNERS 8 <- partners is limited to eight"]],
  [
    "Die Anzahl der Partner ist auf sechs begrenzt.",
    ["MAXIMUM_PARTNERS 6 <- Partner ist auf sechs begrenzt"],
  ],
  [
    "A proposal must not include more than two partners from the same country.",
    ["? NOT_EXPRESSIBLE: more than two partners from the same country"],
  ],
  [
    "Each of the three partners must be from a different country.",
    [
      "MINIMUM_PARTNERS 3 <- three partners",
      "MINIMUM_COUNTRIES 3 <- three partners must be from a different country",
    ],
  ],
  [
    "Die Zahl von fünf Partnern soll nicht überschritten werden.",
    ["MAXIMUM_PARTNERS 5 <- fünf Partnern soll nicht überschritten"],
  ],
  [
    "Die Zahl der Partner darf zehn nicht überschreiten.",
    ["MAXIMUM_PARTNERS 10 <- Partner darf zehn nicht überschreiten"],
  ],
  [
    "Die Partnerzahl darf drei nicht unterschreiten.",
    ["MINIMUM_PARTNERS 3 <- Partnerzahl darf drei nicht unterschreiten"],
  ],
  ["Die Partnerzahl ist auf zehn begrenzt.", ["MAXIMUM_PARTNERS 10 <- Partnerzahl ist auf zehn begrenzt"]],
  [
    "Der Verbund besteht aus vier Partnern, einer davon ein Krankenhaus.",
    [
      "MINIMUM_PARTNERS 4 <- vier Partnern",
      "PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- einer davon ein Krankenhaus",
    ],
  ],
  [
    "Drei Partner, davon ein KMU, sind erforderlich.",
    ["MINIMUM_PARTNERS 3 <- Drei Partner", "PARTNERS 1– COMPANY (SME) <- ein KMU"],
  ],
  [
    "Drei der Partner müssen dabei KMU sein.",
    ["PARTNERS 3– COMPANY (SME) <- Drei der Partner müssen dabei KMU"],
  ],
  [
    "Ein Verbund muss mindestens vier und soll höchstens acht Partner umfassen.",
    [
      "MINIMUM_PARTNERS 4 <- mindestens vier und soll höchstens acht Partner",
      "MAXIMUM_PARTNERS 8 <- höchstens acht Partner",
    ],
  ],
  [
    "A consortium must have at least four and may have at most eight partners.",
    [
      "MINIMUM_PARTNERS 4 <- at least four and may have at most eight partners",
      "MAXIMUM_PARTNERS 8 <- at most eight partners",
    ],
  ],
  [
    "Verbünde mit weniger als drei Partnern werden nicht gefördert.",
    ["MINIMUM_PARTNERS 3 <- weniger als drei Partnern werden nicht gefördert"],
  ],
  [
    "Consortia with fewer than four partners are not eligible.",
    ["MINIMUM_PARTNERS 4 <- fewer than four partners are not eligible"],
  ],
  ["Consortia with more than two partners do not need a coordinator.", ["? DENIED: more than two partners"]],
  ["Gefördert werden 12 Verbünde mit insgesamt 40 Partnern.", ["? MENTIONED: 40 Partnern"]],
];
