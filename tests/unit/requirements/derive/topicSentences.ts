import type { CallSentence } from "./callSentences";

/** Sentences about topics: compounds with and without hyphens, and what calls name topics by. */
export const TOPIC_SENTENCES: readonly CallSentence[] = [
  [
    "Gefördert werden Projekte zu Herzinfarkt und Herzkreislauferkrankungen.",
    ["TOPIC topic:cardiovascular-diseases <- Herzinfarkt | Herzkreislauferkrankungen"],
  ],
  [
    "Neue Ansätze für Herz-Kreislauferkrankungen und die Nachsorge von Herzinfarktpatienten.",
    ["TOPIC topic:cardiovascular-diseases <- Herz-Kreislauferkrankungen | Herzinfarktpatienten"],
  ],
  [
    "Projects on heart attacks and cardio-vascular diseases.",
    ["TOPIC topic:cardiovascular-diseases <- heart attacks | cardio-vascular"],
  ],
  [
    "Präzisionsonkologie für Brustkrebspatientinnen und Menschen mit Darmkrebs.",
    [
      "TOPIC topic:personalized-medicine <- Präzisionsonkologie",
      "TOPIC topic:cancer <- Brustkrebspatientinnen | Darmkrebs",
    ],
  ],
  [
    "Telerehabilitation nach Schlaganfall sowie Tele-Monitoring.",
    [
      "TOPIC topic:telemedicine <- Telerehabilitation",
      "TOPIC topic:stroke <- Schlaganfall",
      "TOPIC topic:telemonitoring <- Tele-Monitoring",
    ],
  ],
  [
    "Tele-rehabilitation and tele-monitoring after stroke.",
    [
      "TOPIC topic:telemedicine <- Tele-rehabilitation",
      "TOPIC topic:telemonitoring <- tele-monitoring",
      "TOPIC topic:stroke <- stroke",
    ],
  ],
  [
    "Genomics of rare diseases and multi-omics data.",
    ["TOPIC topic:medical-genomics <- Genomics | rare diseases | multi-omics"],
  ],
  [
    "Genomik seltener Erkrankungen mit Multi-Omics-Daten.",
    ["TOPIC topic:medical-genomics <- Genomik | seltener Erkrankungen | Multi-Omics"],
  ],
  [
    "Digital twins of patients improve data management.",
    [
      "TOPIC topic:automation-and-modelling <- Digital twins of patients",
      "TOPIC topic:data-management <- data management",
    ],
  ],
  [
    "Digitale Zwillinge und Forschungsdatenmanagement für die Klinik.",
    [
      "TOPIC topic:automation-and-modelling <- Digitale Zwillinge",
      "TOPIC topic:data-management <- Forschungsdatenmanagement",
      "? MENTIONED: Klinik",
    ],
  ],
  ["Each project submits a data management plan.", []],
  ["Ein Datenmanagementplan ist einzureichen.", []],
  [
    "Care for multimorbid older people with imaging.",
    [
      "TOPIC topic:chronic-diseases <- multimorbid",
      "TOPIC topic:health-in-old-age <- older people",
      "TOPIC topic:medical-imaging <- imaging",
    ],
  ],
  [
    "Versorgung multimorbider älterer Menschen mit Bildgebung.",
    [
      "VALUE_CHAIN_STAGE CARE <- Versorgung",
      "TOPIC topic:chronic-diseases <- multimorbider",
      "TOPIC topic:health-in-old-age <- älterer Menschen",
      "TOPIC topic:medical-imaging <- Bildgebung",
    ],
  ],
  [
    "Multimorbid older adults benefit from MRI.",
    [
      "TOPIC topic:chronic-diseases <- Multimorbid",
      "TOPIC topic:health-in-old-age <- older adults",
      "TOPIC topic:medical-imaging <- MRI",
    ],
  ],
  [
    "Seltene Erkrankungen erforschen die Seniorinnen und Senioren nicht.",
    ["? DENIED: Seltene Erkrankungen", "? DENIED: Seniorinnen", "? DENIED: Senioren"],
  ],
  [
    "Die Beteiligung von Betroffenen, z. B. über Selbsthilfegruppen, ist zwingend vorzusehen.",
    ["VALUE_CHAIN_STAGE PATIENTS <- Beteiligung von Betroffenen", "? MENTIONED: Selbsthilfegruppen"],
  ],
  [
    "Es werden Anwendungen entwickelt und in Serie produziert.",
    [
      "VALUE_CHAIN_STAGE DEVELOPMENT <- entwickelt und in Serie produziert",
      "VALUE_CHAIN_STAGE PRODUCTION <- entwickelt und in Serie produziert",
    ],
  ],
  [
    "The partners develop and manufacture them.",
    [
      "VALUE_CHAIN_STAGE DEVELOPMENT <- develop and manufacture",
      "VALUE_CHAIN_STAGE PRODUCTION <- develop and manufacture",
    ],
  ],
];
