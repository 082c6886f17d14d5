import fc from "fast-check";
import { chainStrength, rankChains } from "../../../src/paths/rankChains";

const strength = fc.double({ min: 0.001, max: 20, noNaN: true });

describe("chainStrength", () => {
  it("is the strength of the only link", () => {
    expect(chainStrength([0.25])).toBe(0.25);
  });

  it("adds links as resistances in series", () => {
    expect(chainStrength([1, 0.5])).toBe(0.333333);
    expect(chainStrength([2, 2])).toBe(1);
  });

  it("is at most the weakest link and does not depend on the links' order", () => {
    fc.assert(
      fc.property(fc.array(strength, { minLength: 1, maxLength: 8 }), (links) => {
        expect(chainStrength(links)).toBeLessThanOrEqual(Math.min(...links) + 1e-6);
        expect(chainStrength([...links].reverse())).toBeCloseTo(chainStrength(links), 5);
      }),
    );
  });
});

describe("rankChains", () => {
  it("puts the strongest chain first", () => {
    const strengths = new Map([
      ["ab", 0.1],
      ["bd", 0.1],
      ["ac", 1],
      ["cd", 1],
    ]);
    const ranked = rankChains(
      [
        ["a", "b", "d"],
        ["a", "c", "d"],
      ],
      (one, other) => strengths.get(one + other)!,
    );
    expect(ranked).toEqual([
      { keys: ["a", "c", "d"], strength: 0.5 },
      { keys: ["a", "b", "d"], strength: 0.05 },
    ]);
  });

  it("orders chains of equal strength by their keys, whatever order they come in", () => {
    const key = fc.constantFrom("a", "b", "c", "d", "e");
    const chain = fc.uniqueArray(key, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.uniqueArray(chain, { minLength: 2, maxLength: 12, selector: String }), (chains) => {
        const ranked = rankChains(chains, () => 1).map(({ keys }) => keys.join());
        expect(ranked).toEqual(chains.map(String).sort());
        expect(rankChains([...chains].reverse(), () => 1).map(({ keys }) => keys.join())).toEqual(ranked);
      }),
    );
  });
});
