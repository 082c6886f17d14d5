import { Language } from "../../../graphql/language";
import type { Phrase } from "../phrases";
import { phrases } from "./phraseList";

/** Phrases that are not about what one of their words names: every call asks for a plan of how data are managed. */
export const IDIOM_PHRASES: readonly Phrase[] = [
  ...phrases(
    { sort: "NOTHING" },
    Language.DE,
    "Datenmanagementplan|Datenmanagement-Plan|Plan zum Datenmanagement",
  ),
  ...phrases({ sort: "NOTHING" }, Language.EN, "data management plan|data management plans"),
];
