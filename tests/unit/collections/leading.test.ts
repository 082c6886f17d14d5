import fc from "fast-check";
import { leading } from "../../../src/collections/leading";

it("what leads an order is what sorting everything puts first", () => {
  const compare = (one: number, other: number) => one - other;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.nat({ max: 12 }), (items, count) => {
      expect(leading(items, count, compare)).toEqual([...items].sort(compare).slice(0, count));
    }),
  );
});
