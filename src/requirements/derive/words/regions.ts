import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

/** The states of Germany: requirements know countries only, so a state is told of. */
export const REGION_PHRASES: readonly Phrase[] = [
  ...phrases(
    { sort: "REGION" },
    Language.DE,
    "Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|" +
      "Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen",
  ),
  ...phrases(
    { sort: "REGION" },
    Language.EN,
    "Bavaria|Hesse|Mecklenburg-Western Pomerania|Lower Saxony|North Rhine-Westphalia|Rhineland-Palatinate|Saxony|Saxony-Anhalt|Thuringia",
  ),
];
