import type { BilingualText } from "../graphql/userError";
import { type FindsByKey, found } from "../links/found";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { STAGE_WORDS } from "../tables/columns/words";
import { countryNames } from "../text/countryNames";
import type { Topic } from "../topics/topic.type";
import type { RequirementItem } from "./coverage.type";
import { kindsText } from "./kindTexts";

/** What a topic is called, by its key. */
export type TopicNames = (key: string) => BilingualText;

/** What some topics are called, read at once. */
export async function topicNames(
  topics: FindsByKey<Topic>,
  topicKeys: readonly string[],
): Promise<TopicNames> {
  const labels = await Promise.all(
    topicKeys.map(async (key) => {
      const { labelDe, labelEn } = found(await topics.byKey(key), key);
      return [key, { de: labelDe ?? labelEn, en: labelEn }] as const;
    }),
  );
  const byKey = new Map(labels);
  return (key) => byKey.get(key)!;
}

/** What an item is called, as “Telemedicine”. */
export function itemText(item: RequirementItem, topic: TopicNames): BilingualText {
  switch (item.part) {
    case RequirementPart.TOPIC:
      return topic(item.topicKey);
    case RequirementPart.VALUE_CHAIN_STAGE:
      return { de: STAGE_WORDS[item.stage][0], en: STAGE_WORDS[item.stage][1] };
    case RequirementPart.PARTNERS:
      return kindsText(item.partner);
    case RequirementPart.ELIGIBLE_COUNTRY:
      return countryNames(item.countries);
  }
}
