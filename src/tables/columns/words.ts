import type { ActorKind, LifeCoursePhase, ValueChainStage } from "../../actors/actor.enums";
import type { FundingLevel } from "../../funding-calls/funding-call.enums";
import type { PartnershipKind } from "../../partnerships/partnership.type";

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
