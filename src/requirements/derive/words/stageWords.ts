import { ValueChainStage } from "../../../actors/actor.enums";
import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

/** What calls call each stage of the value chain, German and English. */
const WORDS: Readonly<Record<ValueChainStage, readonly [string, string]>> = {
  RESEARCH: [
    "Forschung|Grundlagenforschung|präklinische Forschung|Forschungsarbeit|Forschungsvorhaben|Forschungsprojekt",
    "research|basic research|preclinical research|research project",
  ],
  DEVELOPMENT: [
    "Entwicklung|Prototyp|Prototypen|Produktentwicklung|Technologieentwicklung|Entwicklungsvorhaben",
    "development|prototype|product development|technology development",
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
    "Produktion|Herstellung|Fertigung|Serienfertigung|Produktionsverfahren|Herstellungsverfahren",
    "production|manufacturing|manufacture|scale-up",
  ],
  CARE: [
    "Versorgung|Regelversorgung|Patientenversorgung|Krankenversorgung|Gesundheitsversorgung|Versorgungspraxis|Versorgungsalltag",
    "health care|healthcare|patient care|routine care|clinical practice|care pathway|standard care",
  ],
  PATIENTS: [
    "Patientenbeteiligung|Patienteneinbindung|Beteiligung von Patientinnen|Beteiligung von Patienten|Einbindung von Patienten|Einbindung von Patientinnen|Einbeziehung von Patienten|Einbeziehung von Patientinnen|Patientenperspektive",
    "patient involvement|involvement of patients|patient engagement|engagement of patients|patient participation|patient perspective",
  ],
};

/** Every phrase for a stage. */
export const STAGE_PHRASES: readonly Phrase[] = Object.values(ValueChainStage).flatMap((stage) => {
  const [german, english] = WORDS[stage];
  const meaning = { sort: "STAGE", stage } as const;
  return [...phrases(meaning, Language.DE, german), ...phrases(meaning, Language.EN, english)];
});
