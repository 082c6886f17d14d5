import fc from "fast-check";
import { Heap } from "../../../src/collections/heap";

it("a heap gives back all that was put in, the least first, whenever it is asked", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (steps) => {
      const heap = new Heap<number>((one, other) => one - other);
      const sorted: number[] = [];
      for (const step of steps) {
        if (step === null) expect(heap.pop()).toBe(sorted.shift());
        else {
          heap.push(step);
          sorted.push(step);
          sorted.sort((one, other) => one - other);
        }
      }
      expect(sorted.map(() => heap.pop())).toEqual(sorted);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
