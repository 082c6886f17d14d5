import type { BilingualText } from "../graphql/userError";

/** What is told where requirements contradict each other. */
export interface ContradictionTexts {
  readonly numbersApart: BilingualText;
  readonly noCountryLeft: BilingualText;
}

/** What is told where what is asked contradicts a call. */
export const OF_CALL: ContradictionTexts = {
  numbersApart: {
    de: "Das widerspricht der Ausschreibung: Ihre Mindestzahl liegt über der Höchstzahl oder umgekehrt. Die Zahl anpassen.",
    en: "This contradicts the call: a minimum would lie above a maximum. Change the number.",
  },
  noCountryLeft: {
    de: "Die Ausschreibung lässt keines dieser Länder zu: mindestens eines ihrer Länder angeben, oder keines.",
    en: "The call admits none of these countries: give at least one of its countries, or none at all.",
  },
};

/** What is told where what is asked contradicts a saved consortium. */
export const OF_CONSORTIUM: ContradictionTexts = {
  numbersApart: {
    de: "Das widerspricht dem Konsortium: Eine Mindestzahl läge über einer Höchstzahl. Die Zahl anpassen.",
    en: "This contradicts the consortium: a minimum would lie above a maximum. Change the number.",
  },
  noCountryLeft: {
    de: "Das Konsortium lässt keines dieser Länder zu: mindestens eines seiner Länder angeben, oder keines.",
    en: "The consortium admits none of these countries: give at least one of its countries, or none at all.",
  },
};
