import { decodeIds } from "../graphql/decodeIds";
import { validated } from "../graphql/validated";
import type { Properties } from "../search/indexProperties";
import type { ServiceFieldsInput } from "./offering.input";
import { serviceSchema } from "./offering.schema";

/** What is said of a service, checked; topics by key, null where nothing is said of them. */
export interface ServiceStatement {
  fields: Properties;
  topicKeys: string[] | null;
}

/**
 * Checks what is said of a service, field by field.
 *
 * @param path of its fields in the arguments, as "input.offers.0"
 * @throws Refusal INVALID; BAD_USER_INPUT for what is no id of a topic
 */
export function readService(input: ServiceFieldsInput, path: string): ServiceStatement {
  const { topicIds, ...edits } = validated(serviceSchema, input, path);
  const fields = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
  return { fields, topicKeys: decodeIds("Topic", topicIds, `${path}.topicIds`) };
}
