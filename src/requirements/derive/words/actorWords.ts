import { ActorKind } from "../../../actors/actor.enums";
import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

const { UNIVERSITY, UNIVERSITY_OF_APPLIED_SCIENCES, UNIVERSITY_HOSPITAL, HOSPITAL, PRACTICE } = ActorKind;
const { RESEARCH_INSTITUTE, COMPANY, SERVICE_PROVIDER, SELF_HELP_GROUP } = ActorKind;
const { NETWORK_OR_ALLIANCE, FUNDER, PAYER, AUTHORITY } = ActorKind;

/** Every way to put two or three lists of words together, parted by bars. */
const combined = (...lists: string[]): string =>
  lists
    .map((list) => list.split("|"))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)))
    .join("|");

const GERMAN_SMES = combined(
  "kleine|kleines|kleiner",
  "und|oder|bis|sowie|und/oder",
  "mittlere|mittleres|mittelgroße|mittelständische",
  "Unternehmen|Betriebe|Betrieb|Firma|Firmen",
);
const ENGLISH_SMES = combined(
  "small",
  "and|or|to|and/or",
  "medium|medium-sized|medium-size|mid-sized",
  "enterprise|company|business|businesses|firm",
);

/**
 * What calls call each kind of organisation, German and English. Where a word takes in several kinds of the closed list, all count: a
 * call that asks for a hospital takes a university's too.
 */
const WORDS: readonly (readonly [readonly ActorKind[], boolean | null, string, string])[] = [
  [[UNIVERSITY], null, "Universität|Technische Universität", "university|research university"],
  [
    [UNIVERSITY_OF_APPLIED_SCIENCES],
    null,
    "Hochschule für angewandte Wissenschaften|Fachhochschule|HAW",
    "university of applied sciences|universities of applied sciences",
  ],
  [
    [UNIVERSITY, UNIVERSITY_OF_APPLIED_SCIENCES],
    null,
    "Hochschule|akademischer Partner",
    "higher education institution|higher education establishment|academic partner|academic institution",
  ],
  [
    [UNIVERSITY_HOSPITAL],
    null,
    "Universitätsklinikum|Universitätsklinika|Universitätsklinik|Universitätskrankenhaus|Universitätskrankenhäuser|Uniklinik|Uniklinikum|Universitätsmedizin|Hochschulklinik",
    "university hospital|university medical centre|university medical center|academic medical centre|academic medical center",
  ],
  [
    [HOSPITAL, UNIVERSITY_HOSPITAL],
    null,
    "Krankenhaus|Krankenhäuser|Klinik|Klinikum|Klinika|klinischer Partner|klinische Einrichtung",
    "hospital|clinic|clinical partner|clinical centre|clinical center|clinical site",
  ],
  [
    [PRACTICE],
    null,
    "Arztpraxis|Arztpraxen|Praxen|Hausarztpraxis|Hausarztpraxen|Facharztpraxis|Facharztpraxen|niedergelassene Praxis|niedergelassene Praxen|niedergelassener Arzt|niedergelassene Ärztinnen|niedergelassene Ärzte",
    "medical practice|general practice|GP practice|doctor's practice|office-based physician",
  ],
  [
    [HOSPITAL, UNIVERSITY_HOSPITAL, PRACTICE],
    null,
    "Leistungserbringer|Versorgungseinrichtung|Gesundheitseinrichtung|Einrichtung der Gesundheitsversorgung",
    "health care provider|healthcare provider|care provider",
  ],
  [
    [RESEARCH_INSTITUTE],
    null,
    "Forschungseinrichtung|Forschungsinstitut|Forschungsinstitution|außeruniversitäre Forschungseinrichtung|außerhochschulische Forschungseinrichtung|Forschungsorganisation",
    "research institute|research institution|research organisation|research organization|research centre|research center|research and technology organisation",
  ],
  [
    [UNIVERSITY, UNIVERSITY_OF_APPLIED_SCIENCES, UNIVERSITY_HOSPITAL, RESEARCH_INSTITUTE],
    null,
    "wissenschaftliche Einrichtung|wissenschaftlicher Partner",
    "scientific institution|scientific partner",
  ],
  [
    [COMPANY],
    true,
    `KMU|KMUs|mittelständisches Unternehmen|Mittelständler|${GERMAN_SMES}`,
    `SME|SMEs|${ENGLISH_SMES}`,
  ],
  [
    [COMPANY],
    false,
    "Großunternehmen|große Unternehmen|großes Unternehmen|Konzern|Konzernunternehmen|Großindustrie",
    "large company|large companies|large enterprise|large business|large firm|large industry|non-SME",
  ],
  [
    [COMPANY],
    null,
    "Unternehmen|Firma|Firmen|Industriepartner|Wirtschaftspartner|Unternehmenspartner|Industrieunternehmen|Partner aus der Wirtschaft|Partner aus der Industrie|aus der Wirtschaft|aus der Industrie|Wirtschaftsunternehmen|Start-up|Startup",
    "company|enterprise|industrial partner|industry partner|partner from industry|partners from industry|from industry|start-up|startup|manufacturer",
  ],
  [
    [SERVICE_PROVIDER],
    null,
    "Dienstleister|Auftragsforschungsinstitut",
    "service provider|contract research organisation|contract research organization|CRO",
  ],
  [
    [SELF_HELP_GROUP],
    null,
    "Patientenorganisation|Patientenvertretung|Patientenverband|Patientenverbände|Patientenvereinigung|Patienteninitiative|Selbsthilfegruppe|Selbsthilfeorganisation|Selbsthilfeverband|Selbsthilfeverbände|Selbsthilfe|Betroffenenorganisation|Organisation der Selbsthilfe",
    "patient organisation|patient organization|patients' organisation|patients' organization|patient association|patient group|patient advocacy group|patient advocacy organisation|self-help group|self-help organisation|self-help organization",
  ],
  [
    [NETWORK_OR_ALLIANCE],
    null,
    "Netzwerk|Cluster|Verband|Fachverband|Fachverbände|Fachgesellschaft",
    "network|cluster|alliance|professional association|medical society",
  ],
  [
    [FUNDER],
    null,
    "Stiftung|Kapitalgeber|Risikokapitalgeber|Wagniskapitalgeber|Investor|Investoren",
    "foundation|investor|venture capital firm|business angel",
  ],
  [
    [PAYER],
    null,
    "Krankenkasse|gesetzliche Krankenkasse|Krankenversicherung|Krankenversicherer|Kostenträger",
    "health insurer|health insurance|health insurance fund|health insurance company|health insurance companies|sickness fund|statutory health insurance fund|payer",
  ],
  [
    [AUTHORITY],
    null,
    "Behörde|Zulassungsbehörde|Gesundheitsamt|Gesundheitsämter|Ministerium|öffentliche Verwaltung",
    "authority|authorities|public authority|public authorities|regulatory authority|regulatory authorities|regulatory agency|ministry|public body|public bodies",
  ],
];

/** Every phrase for a kind of organisation. */
export const ACTOR_PHRASES: readonly Phrase[] = WORDS.flatMap(([kinds, isSme, german, english]) => [
  ...phrases({ sort: "ACTOR", kinds, isSme }, Language.DE, german),
  ...phrases({ sort: "ACTOR", kinds, isSme }, Language.EN, english),
]);
