import { itemText, type TopicNames } from "../coverage/itemText";
import type { BilingualText } from "../graphql/userError";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Gap } from "./openGaps";

/** What a gap is called. */
export function gapName(gap: Gap, topic: TopicNames): BilingualText {
  if (gap.part === "ITEM") return itemText(gap.item, topic);
  return gap.part === RequirementPart.MINIMUM_PARTNERS
    ? { de: "Zahl der Partner", en: "Number of partners" }
    : { de: "Zahl der Länder", en: "Number of countries" };
}
