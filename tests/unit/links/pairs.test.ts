import { orderedPair, pairKey, pairsOf } from "../../../src/links/pairs";

describe("pairs of actors", () => {
  it("are the same in both directions", () => {
    expect(orderedPair("b", "a")).toEqual({ source: "a", target: "b" });
    expect(pairKey("b", "a")).toBe(pairKey("a", "b"));
  });

  it("are taken once from all chains", () => {
    expect(
      pairsOf([
        ["a", "b", "c"],
        ["b", "a"],
        ["c", "d"],
      ]),
    ).toEqual([
      { source: "a", target: "b" },
      { source: "b", target: "c" },
      { source: "c", target: "d" },
    ]);
  });

  it("are none in a chain of one actor", () => {
    expect(pairsOf([["a"]])).toEqual([]);
  });
});
