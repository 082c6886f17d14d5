import neo4j from "neo4j-driver";
import { convertParameters } from "../../../src/neo4j/convertParameters";
import { statementsOf } from "../../support/statementsOf";

function convert(type: string, value: unknown): unknown {
  const text = `// X.\n//\n// Params   $value ${type}\nRETURN $value`;
  return convertParameters(statementsOf({ "a/x": text }).get("a/x"), { value })["value"];
}

describe("convertParameters", () => {
  it("turns integers into the database's, also in lists", () => {
    expect(neo4j.isInt(convert("Int", 3))).toBe(true);
    expect((convert("[Int]", [1, 2]) as unknown[]).every((value) => neo4j.isInt(value))).toBe(true);
  });

  it("turns dates into the database's", () => {
    expect(String(convert("Date", "2024-02-29"))).toBe("2024-02-29");
    expect(String(convert("Date", "0099-01-01"))).toBe("0099-01-01");
    expect(neo4j.isDateTime(convert("DateTime", "2024-02-29T10:00:00Z"))).toBe(true);
  });

  it("keeps null where null is allowed", () => {
    expect(convert("String?", null)).toBeNull();
    expect(convert("[String]?", null)).toBeNull();
    expect(convert("[String?]", ["a", null])).toEqual(["a", null]);
  });

  it("passes maps and anything else on as they are", () => {
    const rows = [{ n: 1, on: "2020-01-01" }];
    expect(convert("[Map]", rows)).toEqual(rows);
    expect(convert("Any", 1.5)).toBe(1.5);
  });

  it.each([
    ["String", 1],
    ["String", null],
    ["Int", 1.5],
    ["Int", "1"],
    ["Float", Number.NaN],
    ["Boolean", "true"],
    ["Date", "2023-02-29"],
    ["Date", "2023-2-9"],
    ["DateTime", "yesterday"],
    ["Map", []],
    ["[String]", "a"],
    ["[String]", ["a", null]],
  ])("refuses for %s the value %j, naming statement and parameter", (type, value) => {
    expect(() => convert(type, value)).toThrow(/a\/x: parameter \$value.* must be /);
  });

  it("refuses missing and undeclared parameters", () => {
    const statement = statementsOf({ "a/x": "// X.\n//\n// Params   $a Int?\nRETURN $a" }).get("a/x");
    expect(() => convertParameters(statement, {})).toThrow(/a\/x: parameter \$a Int\? is missing/);
    expect(() => convertParameters(statement, { a: 1, b: 2 })).toThrow(/a\/x: parameter \$b is not declared/);
  });
});
