import fc from "fast-check";
import type { FieldNode } from "graphql";
import { parse, Kind } from "graphql";
import { connection } from "../../../src/graphql/connection";
import { type CursorOrder, decodeCursor, encodeCursor, type Position } from "../../../src/graphql/cursor";
import {
  type ArgumentInfo,
  type Page,
  type PageArguments,
  readPage,
} from "../../../src/graphql/pageArguments";

interface Row {
  rank: number;
  key: string;
}

const ORDER: CursorOrder = { name: "rows:RANK", values: ["number"] };

describe("connection", () => {
  it("is the slice of the whole list that Relay defines, in both directions", () => {
    fc.assert(
      fc.property(rowLists, pageArguments, (rows, given) => {
        const cursorAt = (place: number | null) =>
          place === null || rows.length === 0 ? null : cursorOf(rows[place % rows.length]!);
        const args = { ...given, after: cursorAt(given.after), before: cursorAt(given.before) };
        const page = readPage(args, infoOf(args), { order: ORDER });
        const built = build(fetchRows(rows, page), page);
        const expected = reference(rows, args);
        expect(built.edges.map(({ node }) => node)).toEqual(expected.shown);
        expect(built.pageInfo).toEqual(expected.pageInfo);
      }),
    );
  });

  it("shows every row once when read page by page, also while rows are inserted in front", () => {
    fc.assert(
      fc.property(rowLists, fc.integer({ min: 1, max: 5 }), (rows, first) => {
        const seen: Row[] = [];
        let list = rows;
        for (let after: string | null = null; ;) {
          const args: PageArguments = { first, after };
          const page = readPage(args, infoOf(args), { order: ORDER });
          const { edges, pageInfo } = build(fetchRows(list, page), page);
          seen.push(...edges.map(({ node }) => node));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
          list = [{ rank: -1, key: `new-${seen.length}` }, ...list];
        }
        expect(seen).toEqual(rows);
      }),
    );
  });

  it("has neither cursors nor edges on a page of none, but knows that more follow", () => {
    const page = readPage({ first: 0 }, infoOf({ first: 0 }), { order: ORDER });
    const { edges, pageInfo } = build([{ rank: 1, key: "a" }], page);
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it("puts on an edge what the list says about it, but keeps cursor and node its own", () => {
    const page = readPage({}, infoOf({}), { order: ORDER });
    const { edges } = connection([{ rank: 7, key: "a" }], page, {
      position,
      node: ({ key }) => key,
      edge: ({ rank }) => ({ rank }),
      totalCount: () => 1,
    });
    expect(edges).toEqual([{ rank: 7, node: "a", cursor: cursorOf({ rank: 7, key: "a" }) }]);
  });
});

describe("readPage", () => {
  const read = (args: PageArguments, info = infoOf(args)) => readPage(args, info, { order: ORDER });

  it("takes 20 from the start when nothing is given", () => {
    expect(read({})).toMatchObject({ limit: 20, fetch: 21, backward: false, after: null, before: null });
  });

  it.each([0, 1, 100])("accepts a size of %d", (size) => {
    expect(read({ first: size }).limit).toBe(size);
    expect(read({ last: size }).limit).toBe(size);
  });

  it.each([-1, 101])("refuses a size of %d, naming argument and limits", (size) => {
    expect(() => read({ first: size })).toThrow(`Argument "first" is ${size}; expected 0 to 100.`);
    expect(() => read({ last: size })).toThrow(`Argument "last" is ${size}; expected 0 to 100.`);
  });

  it("lets last win over a first that only the schema's default gave", () => {
    expect(read({ first: 20, last: 5 }, infoOf({ last: 5 }))).toMatchObject({ limit: 5, backward: true });
  });

  it("lets last win over a first whose variable has no value, or that is null", () => {
    const info = { fieldNodes: [fieldNode("f(first: $first, last: 5)")], variableValues: {} };
    expect(read({ first: 20, last: 5 }, info)).toMatchObject({ limit: 5, backward: true });
    expect(read({ first: null, last: 5 })).toMatchObject({ limit: 5, backward: true });
  });

  it("refuses first and last together, literal or variable", () => {
    expect(() => read({ first: 20, last: 5 })).toThrow("exclude each other");
    const info = { fieldNodes: [fieldNode("f(first: $first, last: 5)")], variableValues: { first: 20 } };
    expect(() => read({ first: 20, last: 5 }, info)).toThrow("exclude each other");
  });

  it("names the argument of a cursor that it cannot use", () => {
    expect(() => read({ after: "nonsense" })).toThrow('Argument "after" is not a cursor');
    const foreign = encodeCursor({ name: "other", values: ["number"] }, { values: [1], key: "a" });
    expect(() => read({ last: 1, before: foreign })).toThrow(
      'Argument "before" is a cursor of another list or order',
    );
  });
});

describe("a cursor", () => {
  const kinds = fc.constantFrom("string?" as const, "number?" as const);

  it("gives back the place it was made of, whatever its values", () => {
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 4 }), fc.string(), (values, key) => {
        const order: CursorOrder = { name: "any", values };
        const place: Position = {
          values: values.map((kind, index) =>
            index % 2 ? null : kind === "string?" ? `ä${key}` : index / 7,
          ),
          key,
        };
        expect(decodeCursor(order, encodeCursor(order, place), "after")).toEqual(place);
      }),
    );
  });

  it("is refused when its values are not of the order's kinds", () => {
    const forged = encodeCursor({ name: "rows:RANK", values: ["string"] }, { values: ["1"], key: "a" });
    expect(() => decodeCursor(ORDER, forged, "after")).toThrow("another list or order");
    const withNull = encodeCursor(ORDER, { values: [null], key: "a" });
    expect(() => decodeCursor(ORDER, withNull, "after")).toThrow("another list or order");
  });

  it("never fails otherwise, whatever text comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        const forged = Buffer.from(text).toString("base64url");
        for (const cursor of [text, forged]) {
          expect(() => decodeCursor(ORDER, cursor, "after")).toThrow('Argument "after" is');
        }
      }),
    );
  });
});

const rowLists = fc
  .uniqueArray(
    fc.record({ rank: fc.integer({ min: 0, max: 3 }), key: fc.string({ minLength: 1, maxLength: 3 }) }),
    {
      selector: ({ key }) => key,
      maxLength: 12,
    },
  )
  .map((rows) => rows.sort(compare));

const place = fc.option(fc.nat(11));
const pageArguments = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 13 }), after: place, before: place }),
  fc.record({ last: fc.integer({ min: 0, max: 13 }), after: place, before: place }),
) as fc.Arbitrary<{ first?: number; last?: number; after: number | null; before: number | null }>;

function compare(one: Row, other: Row): number {
  return one.rank - other.rank || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

function position({ rank, key }: Row): Position {
  return { values: [rank], key };
}

function cursorOf(row: Row): string {
  return encodeCursor(ORDER, position(row));
}

function build(rows: Row[], page: Page) {
  return connection(rows, page, { position, node: (row) => row, totalCount: () => rows.length });
}

/** What a statement does: bounds, direction, limit. */
function fetchRows(rows: readonly Row[], { after, before, backward, fetch }: Page): Row[] {
  const rowOf = ({ values, key }: Position): Row => ({ rank: values[0] as number, key });
  const within = rows.filter(
    (row) =>
      (after === null || compare(row, rowOf(after)) > 0) &&
      (before === null || compare(row, rowOf(before)) < 0),
  );
  return (backward ? within.reverse() : within).slice(0, fetch);
}

/** Relay's algorithm on the array: cut at the cursors, then take from one end. */
function reference(rows: readonly Row[], { first, last, after, before }: PageArguments) {
  const cursors = rows.map(cursorOf);
  const from = after ? cursors.indexOf(after) + 1 : 0;
  const to = before ? cursors.indexOf(before) : rows.length;
  const range = rows.slice(from, Math.max(from, to));
  const shown =
    typeof last === "number" ? (last === 0 ? [] : range.slice(-last)) : range.slice(0, first ?? 20);
  const isCut = shown.length < range.length;
  return {
    shown,
    pageInfo: {
      hasNextPage: typeof last === "number" ? Boolean(before) : isCut || Boolean(before),
      hasPreviousPage: typeof last === "number" ? isCut || Boolean(after) : Boolean(after),
      startCursor: shown[0] ? cursorOf(shown[0]) : null,
      endCursor: shown.length > 0 ? cursorOf(shown.at(-1)!) : null,
    },
  };
}

/** The `info` of a field whose client wrote just these arguments. */
function infoOf(args: PageArguments): ArgumentInfo {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return {
    fieldNodes: [fieldNode(written.length > 0 ? `f(${written.join(", ")})` : "f")],
    variableValues: {},
  };
}

function fieldNode(text: string): FieldNode {
  const definition = parse(`{ ${text} }`).definitions[0]!;
  if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return definition.selectionSet.selections[0] as FieldNode;
}
