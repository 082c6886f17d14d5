import { ValueChainStage } from "../../../actors/actor.enums";
import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

// "To develop" alone is said of much, as of plans; joined to making it is the stage.
const GERMAN_MAKING =
  "entwickelt und produziert|entwickelt und hergestellt|entwickelt und gefertigt|entwickelt und in Serie produziert|entwickelt und in Serie gefertigt|" +
  "entwickeln und produzieren|entwickeln und herstellen|entwickeln und fertigen|entwickeln und in Serie produzieren|entwickeln und in Serie fertigen";
const ENGLISH_MAKING =
  "develop and manufacture|develop and produce|developed and manufactured|developed and produced|developing and manufacturing|developing and producing";

/** What calls call each stage of the value chain, German and English. */
const WORDS: Readonly<Record<ValueChainStage, readonly [string, string]>> = {
  RESEARCH: [
    "Forschung|Grundlagenforschung|präklinische Forschung|Forschungsarbeit|Forschungsvorhaben|Forschungsprojekt",
    "research|basic research|preclinical research|research project",
  ],
  DEVELOPMENT: [
    `Entwicklung|Prototyp|Prototypen|Produktentwicklung|Technologieentwicklung|Entwicklungsvorhaben|${GERMAN_MAKING}`,
    `development|prototype|product development|technology development|${ENGLISH_MAKING}`,
  ],
  CLINICAL_TESTING: [
    "klinische Prüfung|klinische Studie|klinische Erprobung|klinische Validierung|klinische Evaluation|klinische Evaluierung|klinisch erproben|klinisch erprobt|klinisch prüfen|klinisch geprüft|klinisch validiert|Pilotstudie",
    "clinical trial|clinical study|clinical studies|clinical testing|clinical validation|clinical evaluation|clinical investigation|clinically tested|clinically validated|first-in-human",
  ],
  APPROVAL: [
    "Zulassung|Zulassungsverfahren|Marktzulassung|CE-Kennzeichnung|Konformitätsbewertung|Erstattung|Kostenerstattung",
    "regulatory approval|market approval|marketing authorisation|marketing authorization|CE marking|conformity assessment|reimbursement",
  ],
  PRODUCTION: [
    `Produktion|Herstellung|Fertigung|Serienfertigung|Produktionsverfahren|Herstellungsverfahren|in Serie produziert|in Serie gefertigt|in Serie hergestellt|in Serie produzieren|in Serie fertigen|in Serie herstellen|${GERMAN_MAKING}`,
    `production|manufacturing|manufacture|scale-up|${ENGLISH_MAKING}`,
  ],
  CARE: [
    "Versorgung|Regelversorgung|Patientenversorgung|Krankenversorgung|Gesundheitsversorgung|Versorgungspraxis|Versorgungsalltag",
    "health care|healthcare|patient care|routine care|clinical practice|care pathway|standard care",
  ],
  PATIENTS: [
    "Patientenbeteiligung|Patienteneinbindung|Beteiligung von Patientinnen|Beteiligung von Patienten|Einbindung von Patienten|Einbindung von Patientinnen|Einbeziehung von Patienten|Einbeziehung von Patientinnen|Patientenperspektive|Beteiligung von Betroffenen|Beteiligung der Betroffenen|Einbindung von Betroffenen|Einbindung der Betroffenen|Einbeziehung von Betroffenen|Einbeziehung der Betroffenen|Betroffenenbeteiligung",
    "patient involvement|involvement of patients|patient engagement|engagement of patients|patient participation|patient perspective",
  ],
};

/** Every phrase for a stage. */
export const STAGE_PHRASES: readonly Phrase[] = Object.values(ValueChainStage).flatMap((stage) => {
  const [german, english] = WORDS[stage];
  const meaning = { sort: "STAGE", stage } as const;
  return [...phrases(meaning, Language.DE, german), ...phrases(meaning, Language.EN, english)];
});
