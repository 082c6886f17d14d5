import fc from "fast-check";
import type { Page } from "../../../src/graphql/pageArguments";
import { comparePositions, keysetPage } from "../../../src/loading/keysetPage";

const order = { name: "test", values: ["number" as const] };
const positionOf = (row: { value: number; key: string }) => ({ values: [row.value], key: row.key });

const rows = fc
  .uniqueArray(fc.record({ value: fc.integer({ min: 0, max: 3 }), key: fc.stringMatching(/^[a-f]{1,3}$/) }), {
    selector: ({ key }) => key,
    maxLength: 20,
  })
  .map((list) => list.sort((one, other) => comparePositions(positionOf(one), positionOf(other))));

it("pages of any size, forward and backward, put together are the whole list", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), fc.boolean(), (list, limit, backward) => {
      const seen: typeof list = [];
      let bound: Page["after"] = null;
      for (;;) {
        const page = {
          limit,
          fetch: limit + 1,
          backward,
          after: backward ? null : bound,
          before: backward ? bound : null,
          order,
        };
        const fetched = keysetPage(list, page, positionOf);
        const shown = fetched.slice(0, limit);
        if (backward) seen.unshift(...[...shown].reverse());
        else seen.push(...shown);
        if (fetched.length <= limit) break;
        bound = positionOf(shown.at(-1)!);
      }
      expect(seen).toEqual(list);
    }),
  );
});

it("orders by the values in turn, unknown last, then by the key", () => {
  const compare = (one: [number | null, string], other: [number | null, string]) =>
    Math.sign(comparePositions({ values: [one[0]], key: one[1] }, { values: [other[0]], key: other[1] }));
  expect(compare([1, "b"], [2, "a"])).toBe(-1);
  expect(compare([1, "b"], [1, "a"])).toBe(1);
  expect(compare([null, "a"], [9, "b"])).toBe(1);
  expect(compare([1, "a"], [1, "a"])).toBe(0);
});
