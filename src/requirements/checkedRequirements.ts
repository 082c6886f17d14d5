import { decodeIds } from "../graphql/decodeIds";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { RequirementsInput } from "./requirements.input";
import type { Requirements } from "./requirements.type";
import { requirementsSchema } from "./requirementsSchema";

/** How many topics a consortium may have to cover. */
export const MAXIMUM_TOPICS = 50;

/**
 * What an input asks of a consortium, checked; nothing given asks nothing. That its topics exist is for a service to check:
 * `RequirementsService.checked`.
 *
 * @param path the argument that holds the input, in dots, as "input.requirements"
 * @throws Refusal with one INVALID for each problem, BAD_USER_INPUT for an id that is no Topic's
 */
export function checkedRequirements(input: RequirementsInput | null | undefined, path: string): Requirements {
  const { topicIds, ...rest } = input ?? {};
  const topicKeys = [...new Set(decodeIds("Topic", topicIds, `${path}.topicIds`) ?? [])];
  if (topicKeys.length > MAXIMUM_TOPICS) throw refusal("INVALID", `${path}.topicIds`, TOO_MANY_TOPICS);
  return { topicKeys, ...validated(requirementsSchema, rest, path) };
}

const TOO_MANY_TOPICS = {
  de: `Höchstens ${MAXIMUM_TOPICS} Themen angeben.`,
  en: `Give at most ${MAXIMUM_TOPICS} topics.`,
};
