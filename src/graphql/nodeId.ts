import { badUserInput } from "./errors";

/** What a global id stands for: the name of a GraphQL type and the key of one entity of that type. */
export interface NodeReference {
  readonly type: string;
  readonly key: string;
}

/** The opaque, stable, global id of the entity `key` of the GraphQL type `type`. */
export function encodeId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, "utf8").toString("base64url");
}

/**
 * The key behind a global id that has to be one of the given type.
 *
 * @param argumentName the argument that held the id, named in errors
 * @throws BAD_USER_INPUT when the text is no id of this service, or is the id of another type
 */
export function decodeId(type: string, id: string, argumentName: string): string {
  const reference = decodeAnyId(id);
  if (reference === null) {
    throw badUserInput(
      argumentName,
      `Argument "${argumentName}" is not an id of this service; expected the id of a type ${type}, as its field "id" gives it.`,
    );
  }
  if (reference.type !== type) {
    throw badUserInput(
      argumentName,
      `Argument "${argumentName}" is the id of a type ${reference.type}; expected the id of a type ${type}.`,
    );
  }
  return reference.key;
}

/** The type and key behind any global id; null when the text cannot be an id of this service. */
export function decodeAnyId(id: string): NodeReference | null {
  const match = REFERENCE.exec(Buffer.from(id, "base64url").toString("utf8"));
  if (match === null) return null;
  const [, type, key] = match as unknown as [string, string, string];
  // Only the one canonical spelling counts, so that equal entities always have equal ids.
  return encodeId(type, key) === id ? { type, key } : null;
}

const REFERENCE = /^([A-Z][A-Za-z0-9]*):(.+)$/su;
