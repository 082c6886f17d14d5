import type { BilingualText } from "../../graphql/userError";

/** What callers are told when what became of a consortium cannot be noted as asked. */
export const OUTCOME_TEXTS = {
  SUBMIT_FORMING: {
    de: "Eingereicht wird nur eines, das gebildet wird; Angaben dazu lassen sich berichtigen (correctConsortiumOutcome).",
    en: "Only one that is being formed is submitted; what was said of that can be corrected (correctConsortiumOutcome).",
  },
  DECIDE_SUBMITTED: {
    de: "Entschieden wird nur über ein eingereichtes: erst die Einreichung eintragen (submitConsortium).",
    en: "Only a submitted one is decided: note its submission first (submitConsortium).",
  },
  DECIDED_ALREADY: {
    de: "Diese Entscheidung bleibt; ihr Tag und ihr Grund lassen sich berichtigen (correctConsortiumOutcome).",
    en: "That decision stays; its day and its reason can be corrected (correctConsortiumOutcome).",
  },
  GIVEN_UP: {
    de: "Über ein aufgegebenes wird nicht entschieden; dafür ein neues anlegen (createConsortium).",
    en: "One that was given up is not decided; create a new one for that (createConsortium).",
  },
  ABANDON_UNDECIDED: {
    de: "Aufgeben lässt es sich nur vor einer Entscheidung.",
    en: "It can be given up only before a decision.",
  },
  NEVER_SUBMITTED: {
    de: "Zu berichtigen gibt es erst etwas, wenn es eingereicht wurde.",
    en: "There is something to correct only once it was submitted.",
  },
  NOT_DECIDED: {
    de: "Tag und Grund einer Entscheidung gibt es nur, wenn es bewilligt oder abgelehnt ist, einen Grund nur bei einer Ablehnung.",
    en: "Only a granted or rejected one has the day of a decision, and only a rejected one a reason.",
  },
  BEFORE_SUBMISSION: {
    de: "Eine Entscheidung kann nicht vor der Einreichung liegen: einen späteren Tag angeben, oder den der Einreichung berichtigen.",
    en: "A decision cannot come before the submission: give a later day, or correct the one of the submission.",
  },
  BEGINS_BEFORE: {
    de: "Ein Projekt kann nicht vor der Einreichung beginnen: einen späteren Tag angeben, oder den der Einreichung berichtigen (correctConsortiumOutcome).",
    en: "A project cannot begin before the submission: give a later day, or correct the one of the submission (correctConsortiumOutcome).",
  },
  NOTHING_CORRECTED: {
    de: "Nichts zu berichtigen: mindestens eines von submittedOn, decidedOn, programme und reason angeben.",
    en: "Nothing to correct: give at least one of submittedOn, decidedOn, programme and reason.",
  },
  LEAD_ALONE: {
    de: "Für kein Mitglied haben dessen eigene Leute zugesagt: Das öffentliche Projekt hätte die Leitung allein. Bitten Sie die Mitglieder, ihre Zusage zu bestätigen; das geht bis zur Bewilligung. Soll es so sein, withLeadAlone angeben.",
    en: "No member's own people have accepted: the public project would have the lead alone. Ask the members to confirm, which they can until the grant. If it is to be so, give withLeadAlone.",
  },
} as const satisfies Record<string, BilingualText>;
