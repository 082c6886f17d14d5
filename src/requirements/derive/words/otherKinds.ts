import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

/** Organisations that calls ask for and the closed list of kinds lacks: told of, since no requirement can say them. */
export const OTHER_KIND_PHRASES: readonly Phrase[] = [
  ...phrases(
    { sort: "OTHER_KIND" },
    Language.DE,
    "Benannte Stelle|Prüfstelle|Prüflabor|Ethikkommission|Berufsgenossenschaft|Apotheke|Pflegeeinrichtung|Pflegeheim|Pflegedienst|" +
      "Kommune|Landkreis|Gebietskörperschaft|Schule|Kindertagesstätte|Nichtregierungsorganisation|zivilgesellschaftliche Organisation|" +
      "gemeinnützige Organisation|Verbraucherzentrale|Gewerkschaft|Ärztekammer|Handwerkskammer|Rentenversicherungsträger",
  ),
  ...phrases(
    { sort: "OTHER_KIND" },
    Language.EN,
    "notified body|testing laboratory|test laboratory|ethics committee|nursing home|care home|municipality|school|NGO|NGOs|" +
      "non-governmental organisation|non-governmental organization|civil society organisation|civil society organization|" +
      "non-profit organisation|non-profit organization|trade union|consumer organisation|consumer organization",
  ),
];
