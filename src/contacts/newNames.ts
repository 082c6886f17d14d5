import { randomUUID } from "node:crypto";
import { newSecretCode, type SecretCode } from "../secrets/secretCode";

/** How a new contact person is named: in the graph, and by the code with which they object. */
export interface NewNames {
  readonly key: string;
  readonly secret: SecretCode;
}

/** Names for a new contact person. */
export function newNames(): NewNames {
  return { key: `contact:${randomUUID()}`, secret: newSecretCode() };
}
