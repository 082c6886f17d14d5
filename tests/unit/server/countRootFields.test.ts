import { getOperationAST, parse } from "graphql";
import { countRootFields } from "../../../src/server/countRootFields";

describe("countRootFields", () => {
  function count(query: string): number {
    const document = parse(query);
    return countRootFields(document, getOperationAST(document, "M")!, (name) => name === "a");
  }

  it.each([
    ["mutation M { a b }", 1],
    ["mutation M { b: a a: b }", 1],
    ["mutation M { a ... { a } ... on Mutation @skip(if: true) { x: a b } }", 3],
    ["mutation M { b { a } }", 0],
    ["mutation M { ...f ...f } fragment f on Mutation { a x: a ...g } fragment g on Mutation { y: a }", 6],
    ["mutation M { b } mutation N { a }", 0],
  ])("counts in %s %i", (query, expected) => {
    expect(count(query)).toBe(expected);
  });

  it("is done at once with fragments that double at each step", () => {
    const steps = Array.from(
      { length: 50 },
      (_, step) => `fragment f${step} on M { ...f${step + 1} ...f${step + 1} }`,
    );
    expect(count(`mutation M { ...f0 } ${steps.join(" ")} fragment f50 on M { a }`)).toBe(2 ** 50);
  });
});
