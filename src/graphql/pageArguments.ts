import "reflect-metadata";
import { type GraphQLResolveInfo, Kind } from "graphql";
import { ArgsType, Field, Int } from "type-graphql";
import { type CursorOrder, decodeCursor, type Position } from "./cursor";
import { badUserInput } from "./errors";

/** How many entries a list shows when neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** How many entries a page can have at most. */
export const MAXIMUM_PAGE_SIZE = 100;

/** The arguments of a connection. A list with a filter extends this class by its own arguments. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description:
      "How many entries from the start of the list, or from after `after`: 0 to 100. Not together with `last`.",
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only entries behind this cursor of the same list and order, exclusive.",
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many entries from the end of the list, or from before `before`: 0 to 100. Not together with `first`.",
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Only entries in front of this cursor of the same list and order, exclusive.",
  })
  before?: string | null;
}

/** What to fetch for one page. */
export interface Page {
  /** The most entries that the page shows. */
  readonly limit: number;
  /** How many rows to fetch: one more than `limit`, which tells whether more follow. */
  readonly fetch: number;
  /** True: fetch in the reverse of the list's order, from its end or from `before`; the connection turns them round. */
  readonly backward: boolean;
  /** Only rows behind this place, exclusive; null for no bound. */
  readonly after: Position | null;
  /** Only rows in front of this place, exclusive; null for no bound. */
  readonly before: Position | null;
  /** The order whose cursors the page speaks. */
  readonly order: CursorOrder;
}

/** The part of a resolver's `info` by which a given argument is told from a defaulted one. */
export type ArgumentInfo = Pick<GraphQLResolveInfo, "fieldNodes" | "variableValues">;

/**
 * Checks the arguments of a connection and says what to fetch.
 *
 * The schema gives `first` its default, so a resolver that gets `{first: 20, last: 5}` cannot see from the values
 * whether the client wrote `first: 20`. `info` tells: a `first` that the client did not write gives way to `last`.
 *
 * @throws BAD_USER_INPUT for both `first` and `last`, for a size below 0 or above the maximum, for a foreign cursor
 */
export function readPage(
  { first, after, last, before }: PageArguments,
  info: ArgumentInfo,
  {
    order,
    defaultFirst = DEFAULT_PAGE_SIZE,
    maximum = MAXIMUM_PAGE_SIZE,
  }: { order: CursorOrder; defaultFirst?: number; maximum?: number },
): Page {
  const backward = last !== null && last !== undefined;
  if (backward && first !== null && first !== undefined && wasGiven(info, "first")) {
    throw badUserInput("last", 'Arguments "first" and "last" exclude each other; give only one of them.');
  }
  const limit = backward ? size("last", last, maximum) : size("first", first ?? defaultFirst, maximum);
  return {
    limit,
    fetch: limit + 1,
    backward,
    after: after === null || after === undefined ? null : decodeCursor(order, after, "after"),
    before: before === null || before === undefined ? null : decodeCursor(order, before, "before"),
    order,
  };
}

function size(argument: "first" | "last", value: number, maximum: number): number {
  if (value >= 0 && value <= maximum) return value;
  throw badUserInput(argument, `Argument "${argument}" is ${value}; expected 0 to ${maximum}.`);
}

/** Whether the client gave the argument: as a literal, or as a variable that has a value or a default of its own. */
function wasGiven(info: ArgumentInfo, name: string): boolean {
  const argument = info.fieldNodes[0]?.arguments?.find((candidate) => candidate.name.value === name);
  if (argument === undefined) return false;
  return argument.value.kind !== Kind.VARIABLE || argument.value.name.value in info.variableValues;
}
