import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { RequirementItem } from "./coverage.type";
import { itemText, type TopicNames } from "./itemText";

/** A need that fewer are known to cover than are needed, of those who may take part. */
export interface OpenNeed {
  readonly item: RequirementItem;
  readonly needed: number;
  /** Of how many it is known. */
  readonly known: number;
  /** Of how many that is open. */
  readonly unknown: number;
  /** What counts: what is known, by inference too, or only what is proven. */
  readonly certainty: "known" | "proven";
}

/** What is open, as one or two sentences: of whom it is known, and what that leaves to check. */
export function openText(open: OpenNeed, topic: TopicNames): BilingualText {
  const { item, needed, known, unknown, certainty } = open;
  const [certain, en] = certainty === "known" ? ["bekannt", "known"] : ["belegt", "proven"];
  const what = predicate(item, topic, known > 1);
  const [deUnknown, enUnknown] = [unknown.toLocaleString("de"), unknown.toLocaleString("en")];
  const rest =
    unknown === 0
      ? {
          de: `Von allen${known === 0 ? "" : " anderen"} ist bekannt, dass es nicht so ist: Gesucht ist jemand von außerhalb des Netzwerks.`,
          en: `Of all${known === 0 ? "" : " others"} it is known that they do not: somebody from outside the network is needed.`,
        }
      : {
          de: `Bei ${unknown === 1 ? "einer Einrichtung" : `${deUnknown} Einrichtungen`} ist es nicht ${certain}: zu prüfen.`,
          en: `Of ${unknown === 1 ? "one organisation" : `${enUnknown} organisations`} it is not ${en}: to be checked.`,
        };
  if (known === 0) {
    return {
      de: `Von keiner Einrichtung, die in Frage kommt, ist ${certain}, dass sie ${what.de}. ${rest.de}`,
      en: `Nobody who may take part is ${en} to ${what.en}. ${rest.en}`,
    };
  }
  const [who, whom] =
    known === 1
      ? ["einer Einrichtung, die in Frage kommt, ist", "one organisation that may take part is"]
      : [`${known} Einrichtungen, die in Frage kommen, ist`, `${known} organisations that may take part are`];
  return {
    de: `Nur von ${who} ${certain}, dass sie ${what.de}; nötig: ${needed}. ${rest.de}`,
    en: `Only ${whom} ${en} to ${what.en}; needed: ${needed}. ${rest.en}`,
  };
}

/** "das Thema „X“ abdeckt", "cover the topic “X”". */
function predicate(item: RequirementItem, topic: TopicNames, isPlural: boolean): BilingualText {
  const { de, en } = itemText(item, topic);
  const covers = isPlural ? "abdecken" : "abdeckt";
  if (item.part === RequirementPart.TOPIC)
    return { de: `das Thema „${de}“ ${covers}`, en: `cover the topic “${en}”` };
  if (item.part === RequirementPart.VALUE_CHAIN_STAGE)
    return { de: `die Stufe „${de}“ ${covers}`, en: `cover the stage “${en}”` };
  return { de: `von der Art „${de}“ ${isPlural ? "sind" : "ist"}`, en: `be of the kind “${en}”` };
}
