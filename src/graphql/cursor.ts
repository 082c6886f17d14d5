import { badUserInput } from "./errors";

/** One value that a list is ordered by, as the last row of a page had it. */
export type PositionValue = string | number | null;

/** A place in an ordered list: the values it is ordered by, then the unique key that breaks ties. */
export interface Position {
  readonly values: readonly PositionValue[];
  readonly key: string;
}

/** The kind of a position value; `?` allows null. */
export type PositionKind = "string" | "number" | "string?" | "number?";

/** An order that a list can be read in. */
export interface CursorOrder {
  /** Unique among all lists and orders of the service, e.g. "actors:NAME_ASC"; a cursor is only good for its own. */
  readonly name: string;
  /** The kinds of the values a position has in this order, without the key. */
  readonly values: readonly PositionKind[];
}

/** The opaque cursor of a place in the list of that order. */
export function encodeCursor(order: CursorOrder, position: Position): string {
  return Buffer.from(JSON.stringify([order.name, position.key, ...position.values]), "utf8").toString(
    "base64url",
  );
}

/**
 * The place behind a cursor.
 *
 * @param argumentName "after" or "before", named in errors
 * @throws BAD_USER_INPUT when the text is no cursor, or one of another list or order
 */
export function decodeCursor(order: CursorOrder, cursor: string, argumentName: string): Position {
  const content = parse(cursor);
  if (content === null) {
    throw badUserInput(
      argumentName,
      `Argument "${argumentName}" is not a cursor; expected a "cursor", "startCursor" or "endCursor" of this list.`,
    );
  }
  const [name, key, ...values] = content;
  if (name !== order.name || typeof key !== "string" || !fits(values, order.values)) {
    throw badUserInput(
      argumentName,
      `Argument "${argumentName}" is a cursor of another list or order; expected one of this list, read in the same order.`,
    );
  }
  return { values, key };
}

function parse(cursor: string): PositionValue[] | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(content) && content.every(isPositionValue) ? content : null;
  } catch {
    return null;
  }
}

function isPositionValue(value: unknown): value is PositionValue {
  return value === null || typeof value === "string" || typeof value === "number";
}

function fits(values: readonly PositionValue[], kinds: readonly PositionKind[]): boolean {
  return (
    values.length === kinds.length &&
    values.every((value, index) => {
      const kind = kinds[index] ?? "";
      return value === null ? kind.endsWith("?") : kind.startsWith(typeof value);
    })
  );
}
