import type { CallSentence } from "./callSentences";

/** Sentences that deny, twice too, and that demand what they do not fund. */
export const DENIAL_SENTENCES: readonly CallSentence[] = [
  [
    "Nicht gefördert werden Vorhaben ohne klinische Erprobung.",
    ["VALUE_CHAIN_STAGE CLINICAL_TESTING <- klinische Erprobung"],
  ],
  [
    "Kein Verbund darf mehr als sechs Partner haben.",
    ["MAXIMUM_PARTNERS 6 <- Kein Verbund darf mehr als sechs Partner"],
  ],
  ["Keine Klinik darf mehr als zwei KMU beauftragen.", ["? DENIED: Klinik", "? DENIED: mehr als zwei KMU"]],
  [
    "Proposals that do not include at least one SME will be rejected.",
    ["PARTNERS 1– COMPANY (SME) <- at least one SME"],
  ],
  [
    "Vorhaben, die nicht mindestens ein KMU einbinden, werden nicht gefördert.",
    ["PARTNERS 1– COMPANY (SME) <- mindestens ein KMU"],
  ],
  ["Projects which do not address dementia are not eligible.", ["TOPIC topic:dementia <- dementia"]],
  [
    "Kliniken werden nicht gefördert, sofern sie nicht mit einem KMU kooperieren.",
    ["? MENTIONED: Kliniken", "? MENTIONED: KMU"],
  ],
  [
    "Companies are not funded unless they cooperate with a hospital.",
    ["? MENTIONED: Companies", "? MENTIONED: hospital"],
  ],
  [
    "Projects without clinical validation will be rejected.",
    ["VALUE_CHAIN_STAGE CLINICAL_TESTING <- clinical validation"],
  ],
  ["Verbünde ohne Krankenkasse sind nicht förderfähig.", ["PARTNERS 1– PAYER <- Krankenkasse"]],
  [
    "Fehlt ein Krankenhaus im Verbund, wird der Antrag abgelehnt.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- Krankenhaus"],
  ],
  ["Vorhaben ohne Telemedizin sind möglich.", ["? DENIED: Telemedizin"]],
  ["Consortia may apply without hospitals.", ["? DENIED: hospitals"]],
  ["Nicht gefördert werden Unternehmen außer KMU.", ["? DENIED: Unternehmen", "? MENTIONED: KMU"]],
  [
    "Hospitals are not funded, but must be involved as associated partners.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- Hospitals"],
  ],
  [
    "Krankenhäuser werden nicht gefördert, müssen aber eingebunden sein.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- Krankenhäuser"],
  ],
  [
    "Patient organisations cannot receive funding but shall participate.",
    ["PARTNERS 1– SELF_HELP_GROUP <- Patient organisations"],
  ],
  [
    "Companies are not funded, but must involve a hospital.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- a hospital", "? DENIED: Companies"],
  ],
  ["Stiftungen sind nicht antragsberechtigt, können aber beteiligt werden.", ["? DENIED: Stiftungen"]],
  ["Market approval is out of scope.", ["? DENIED: Market approval"]],
  ["Fragen der Zulassung liegen außerhalb des Förderumfangs.", ["? DENIED: Zulassung"]],
  ["Manufacturing is beyond the scope of this call.", ["? DENIED: Manufacturing"]],
  ["Konsortien, in denen kein KMU mitwirkt, sind nicht förderfähig.", ["PARTNERS 1– COMPANY (SME) <- KMU"]],
  [
    "Projects that involve no hospital will not be funded.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- hospital"],
  ],
  [
    "Im Verbund ist keine Krankenkasse nötig und Stiftungen sind nicht förderfähig.",
    ["? DENIED: Krankenkasse", "? DENIED: Stiftungen"],
  ],
  ["Kliniken dürfen nicht fehlen.", ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- Kliniken"]],
  [
    "Das Vorhaben ist auf Entwicklung beschränkt, klinische Studien sind nicht förderfähig.",
    ["VALUE_CHAIN_STAGE DEVELOPMENT <- Entwicklung", "? DENIED: klinische Studien"],
  ],
  [
    "Hospitals must be involved, companies cannot be funded.",
    ["PARTNERS 1– HOSPITAL/UNIVERSITY_HOSPITAL <- Hospitals", "? DENIED: companies"],
  ],
  [
    "Konsortien ohne mindestens zwei KMU werden nicht berücksichtigt.",
    ["PARTNERS 2– COMPANY (SME) <- mindestens zwei KMU"],
  ],
];
