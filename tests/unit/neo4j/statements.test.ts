import { StatementError } from "../../../src/neo4j/errors";
import { loadStatements } from "../../../src/neo4j/statements";
import { formatValueType } from "../../../src/neo4j/valueType";
import { directoryOf } from "../../support/statementsOf";

function load(files: Record<string, string>) {
  const directory = directoryOf(files);
  try {
    return loadStatements(directory.path);
  } finally {
    directory.remove();
  }
}

const types = (entries: ReadonlyMap<string, Parameters<typeof formatValueType>[0]>) =>
  Object.fromEntries([...entries].map(([name, type]) => [name, formatValueType(type)]));

describe("loadStatements", () => {
  it("names a statement by its path and reads its header", () => {
    const statement = load({
      "actors/find-by-keys.cypher": [
        "// Returns the actors of some keys,",
        "// known ones only.",
        "//",
        "// Params   $keys [String]       what to find",
        "//          $after Date?, $limit Int  inclusive",
        "//          filter Map           no parameter: it goes on describing",
        "// Returns  key String, name String?",
        "//          which is the key and",
        "//          topics [Map]         of it",
        "//",
        "// A note: $unknown Int.",
        "MATCH (a:Actor) WHERE a.key IN $keys AND a.on > $after // not $commented",
        "RETURN a.key AS key, '$quoted' AS name, [] AS topics LIMIT $limit",
      ].join("\n"),
    }).get("actors/find-by-keys");
    expect(statement.purpose).toBe("Returns the actors of some keys, known ones only.");
    expect(types(statement.parameters)).toEqual({ keys: "[String]", after: "Date?", limit: "Int" });
    expect(types(statement.returns)).toEqual({ key: "String", name: "String?", topics: "[Map]" });
    expect(statement.text).toMatch(/^MATCH/);
  });

  it("puts fragments in place, fragments of fragments too, and merges their parameters", () => {
    const statement = load({
      "actors/list.cypher":
        "// Lists.\n//\n// Params   $limit Int\nMATCH (a) WHERE\n//> include actors/filter\nRETURN a LIMIT $limit",
      "actors/filter.fragment.cypher":
        "// Filter.\n//\n// Params   $kind String\na.kind = $kind AND\n//> include text/match",
      "text/match.fragment.cypher": "// Text.\n//\n// Params   $text String?\na.text = $text",
    }).get("actors/list");
    expect(statement.text).toBe("MATCH (a) WHERE\na.kind = $kind AND\na.text = $text\nRETURN a LIMIT $limit");
    expect(types(statement.parameters)).toEqual({ limit: "Int", kind: "String", text: "String?" });
  });

  it("leaves migrations and fragments out of the names", () => {
    const statements = load({
      "b/two.cypher": "// Two.\nRETURN 2",
      "a/one.cypher": "// One.\nRETURN 1",
      "a/part.fragment.cypher": "// Part.\n1",
      "migrations/0001-x.cypher": "CREATE (n)",
    });
    expect(statements.names()).toEqual(["a/one", "b/two"]);
    expect(() => statements.get("a/part")).toThrow(/cypher\/a\/part\.cypher/);
  });

  it.each([
    ["no purpose", "RETURN 1", /a\/x\.cypher:1: no purpose/],
    ["an unknown type", "// X.\n//\n// Params   $a Integer  x\nRETURN $a", /a\/x\.cypher:3: .*Integer/],
    [
      "an unknown result type",
      "// X.\n//\n// Returns  a Int\n//          b Text  x\nRETURN 1",
      /a\/x\.cypher:4: .*Text/,
    ],
    ["a name twice", "// X.\n//\n// Params   $a Int, $a Int\nRETURN $a", /a\/x\.cypher:3: .*twice/],
    ["an undeclared parameter", "// X.\nRETURN\n  $a", /a\/x\.cypher:3: \$a is used but not declared/],
    ["an unused parameter", "// X.\n//\n// Params   $a Int\nRETURN 1", /a\/x\.cypher:1: \$a is declared/],
    ["an unknown fragment", "// X.\nRETURN\n//> include a/y", /a\/x\.cypher:3: no fragment "a\/y"/],
    ["an unknown directive", "// X.\nRETURN 1\n//> insert a/y", /a\/x\.cypher:3: unknown directive/],
    ["a header without statement", "// X.\n", /a\/x\.cypher:2: no statement/],
  ])("refuses %s, naming file and line", (_what, text, message) => {
    expect(() => load({ "a/x.cypher": text })).toThrow(message);
    expect(() => load({ "a/x.cypher": text })).toThrow(StatementError);
  });

  it("refuses fragments that include each other", () => {
    const files = {
      "a/x.cypher": "// X.\nRETURN\n//> include a/y",
      "a/y.fragment.cypher": "// Y.\n//> include a/z",
      "a/z.fragment.cypher": "// Z.\n//> include a/y",
    };
    expect(() => load(files)).toThrow(/a\/z\.fragment\.cypher:2: fragments include each other/);
  });

  it("refuses one parameter with two types", () => {
    const files = {
      "a/x.cypher": "// X.\n//\n// Params   $a Int\nRETURN $a +\n//> include a/y",
      "a/y.fragment.cypher": "// Y.\n//\n// Params   $a Float\n$a",
    };
    expect(() => load(files)).toThrow(/\$a is Float here but Int/);
  });
});
