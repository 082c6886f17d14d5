import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

/** What calls call any member of a consortium, and a country. */
export const PARTNER_PHRASES: readonly Phrase[] = [
  ...phrases(
    { sort: "PARTNER" },
    Language.DE,
    "Partner|Partnerinnen|Projektpartner|Verbundpartner|Konsortialpartner|Kooperationspartner|Projektbeteiligte|Verbundmitglieder|Konsortialmitglieder|Mitglieder des Konsortiums|Antragsteller|Antragstellende|Einrichtung|Institution|Organisation|Rechtsperson|Rechtsträger|Zuwendungsempfänger|Partnerzahl|Partneranzahl|Teilnehmerzahl",
  ),
  ...phrases(
    { sort: "PARTNER" },
    Language.EN,
    "partner|participant|beneficiary|entity|legal entity|organisation|organization|institution|applicant|consortium member|consortium partner|project partner",
  ),
  ...phrases({ sort: "COUNTRY", isOfGroup: false }, Language.DE, "Land|Staat|Nation"),
  ...phrases({ sort: "COUNTRY", isOfGroup: false }, Language.EN, "country|nation"),
  ...phrases(
    { sort: "COUNTRY", isOfGroup: true },
    Language.DE,
    "Mitgliedstaat|Mitgliedsstaat|Mitgliedsland|EU-Mitgliedstaat|EU-Mitgliedsstaat|EU-Land|EU-Staat|assoziierter Staat|assoziiertes Land|Partnerland|Teilnehmerland|Drittstaat|Drittland",
  ),
  ...phrases(
    { sort: "COUNTRY", isOfGroup: true },
    Language.EN,
    "Member State|EU Member State|EU country|associated country|associated state|third country|participating country|partner country",
  ),
];
