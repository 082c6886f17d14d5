import type { ActorKind, LifeCoursePhase, ValueChainStage } from "../../actors/actor.enums";
import type { EventKind } from "../../events/event.enums";
import type { FundingLevel } from "../../funding-calls/funding-call.enums";
import type { Language } from "../../graphql/language";
import type { PartnershipKind } from "../../partnerships/partnership.type";
import type { Visibility } from "../../visibility/visibility.type";

/** What people call a value, the usual German and English words first. */
type Words<Value extends string> = Readonly<Record<Value, readonly [string, string, ...string[]]>>;

/** What people call kinds of organisations. */
export const ACTOR_KIND_WORDS: Words<ActorKind> = {
  UNIVERSITY: ["Universität", "University", "Uni"],
  UNIVERSITY_OF_APPLIED_SCIENCES: ["Hochschule", "University of applied sciences", "Fachhochschule", "FH"],
  UNIVERSITY_HOSPITAL: ["Universitätsklinikum", "University hospital", "Uniklinik", "Uniklinikum"],
  HOSPITAL: ["Krankenhaus", "Hospital", "Klinik", "Klinikum"],
  PRACTICE: ["Praxis", "Practice", "Arztpraxis"],
  RESEARCH_INSTITUTE: ["Forschungseinrichtung", "Research institute", "Forschungsinstitut", "Institut"],
  COMPANY: ["Unternehmen", "Company", "Firma", "Industrie", "Start-up"],
  SERVICE_PROVIDER: ["Dienstleister", "Service provider"],
  SELF_HELP_GROUP: ["Selbsthilfegruppe", "Self-help group", "Selbsthilfe", "Patientenorganisation"],
  NETWORK_OR_ALLIANCE: ["Netzwerk", "Network", "Verband", "Cluster", "Verein", "Network or alliance"],
  FUNDER: ["Förderer", "Funder", "Stiftung", "Fördermittelgeber"],
  PAYER: ["Kostenträger", "Payer", "Krankenkasse"],
  AUTHORITY: ["Behörde", "Authority", "Ministerium", "Amt"],
  UNKNOWN: ["unbekannt", "unknown"],
};

/** What people call stages of the value chain. */
export const STAGE_WORDS: Words<ValueChainStage> = {
  RESEARCH: ["Forschung", "Research"],
  DEVELOPMENT: ["Entwicklung", "Development"],
  CLINICAL_TESTING: ["Klinische Prüfung", "Clinical testing", "Klinische Studien"],
  APPROVAL: ["Zulassung", "Approval"],
  PRODUCTION: ["Produktion", "Production", "Herstellung"],
  CARE: ["Versorgung", "Care"],
  PATIENTS: ["Patienten", "Patients", "Patientinnen und Patienten"],
};

/** What people call phases of the life course. */
export const PHASE_WORDS: Words<LifeCoursePhase> = {
  CHILDHOOD_AND_ADOLESCENCE: ["Kindheit und Jugend", "Childhood and adolescence", "Kindheit", "Jugend"],
  WORKING_LIFE: ["Erwerbsleben", "Working life", "Berufsleben"],
  OLD_AGE: ["Alter", "Old age"],
};

/** What people call kinds of partnerships. */
export const PARTNERSHIP_KIND_WORDS: Words<PartnershipKind> = {
  RESEARCH: ["Forschung", "Research"],
  CLINICAL: ["Klinik", "Clinical", "klinisch", "Klinische Studie"],
  SUPPLY: ["Lieferung", "Supply", "Zulieferung"],
  TRANSFER: ["Transfer", "Transfer", "Technologietransfer"],
  NETWORK: ["Netzwerk", "Network"],
  FUNDING: ["Förderung", "Funding", "Finanzierung"],
};

/** What people call levels of funding. */
export const FUNDING_LEVEL_WORDS: Words<FundingLevel> = {
  STATE: ["Land", "State", "Land NRW", "Landesmittel", "NRW"],
  FEDERAL: ["Bund", "Federal", "Bundesmittel", "BMBF"],
  EU: ["EU", "EU", "Europäische Union", "European Union", "Europa"],
  PRIVATE: ["Privat", "Private", "Stiftung", "Wirtschaft", "Industrie"],
};

/** What people call kinds of events. */
export const EVENT_KIND_WORDS: Words<EventKind> = {
  TOPIC_MEETING: ["Thementreffen", "Topic meeting", "Treffen"],
  WORKING_SESSION: ["Arbeitstreffen", "Working session", "Arbeitssitzung"],
  TALK: ["Vortrag", "Talk", "Vorträge", "Vortragsreihe"],
  FOCUS_GROUP_SESSION: [
    "Öffentliche Fokusgruppe",
    "Public focus-group session",
    "Fokusgruppe",
    "Focus group",
  ],
  EXPERT_WORKSHOP: ["Expertenworkshop", "Expert workshop", "Workshop"],
  FUNDING_INFORMATION: ["Förderinformation", "Funding information", "Informationsveranstaltung"],
  CONVENTION: ["Kongress", "Convention", "Konferenz", "Conference", "Tagung"],
  TRADE_FAIR: ["Messe", "Trade fair"],
  OTHER: ["Veranstaltung", "Event", "Sonstiges", "Other"],
};

/** What people call those who may see something. */
export const VISIBILITY_WORDS: Words<Visibility> = {
  PUBLIC: ["öffentlich", "public", "alle"],
  MEMBERS: ["Mitglieder", "members", "intern", "internal", "nur Mitglieder"],
};

/** What people call how far an event is, as far as a table can say it. */
export const EVENT_STATUS_WORDS: Words<"DRAFT" | "PUBLISHED"> = {
  DRAFT: ["Entwurf", "Draft"],
  PUBLISHED: ["Veröffentlicht", "Published"],
};

/** What people call the languages in which the service writes. */
export const LANGUAGE_WORDS: Words<Language> = {
  DE: ["Deutsch", "German"],
  EN: ["Englisch", "English"],
};
