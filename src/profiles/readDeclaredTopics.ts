import { decodeId } from "../graphql/nodeId";
import { LIST_LENGTH } from "../validation/inputTexts";
import { refusal } from "../graphql/userError";
import { EXPERIENCE_WEIGHTS, type ExperienceLevel } from "../topics/experience";

/**
 * The declared topics of an input by key, each with its weight.
 *
 * @param path the list in the arguments, as "input.topics"
 * @throws BAD_USER_INPUT for the id of something else; Refusal for too many topics, or one that stands there twice
 */
export function readDeclaredTopics(
  topics: readonly { topicId: string; level: ExperienceLevel }[],
  path: string,
) {
  if (topics.length > LIST_LENGTH) throw refusal("INVALID", path, TOO_MANY);
  const declared = topics.map(({ topicId, level }, index) => {
    const topicKey = decodeId("Topic", topicId, `${path}.${index}.topicId`);
    return { topicKey, level, weight: EXPERIENCE_WEIGHTS[level] };
  });
  const second = declared.findIndex(
    ({ topicKey }, index) => declared.findIndex((other) => other.topicKey === topicKey) < index,
  );
  if (second >= 0) throw refusal("INVALID", `${path}.${second}.topicId`, TWICE);
  return declared;
}

const TOO_MANY = {
  de: `Höchstens ${LIST_LENGTH} Themen; nennen Sie die wichtigsten.`,
  en: `At most ${LIST_LENGTH} topics; name the most important ones.`,
};

const TWICE = {
  de: "Dieses Thema steht schon in der Liste; nennen Sie es einmal.",
  en: "This topic stands in the list already; name it once.",
};
