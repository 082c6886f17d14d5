import { findCycle } from "../../../src/seed/findCycle";

describe("findCycle", () => {
  it("is null when every way ends", () => {
    // a — b — d
    //  \— c —/
    expect(findCycle(new Map(Object.entries({ a: ["b", "c"], b: ["d"], c: ["d"] })))).toBeNull();
  });

  it("names the circle and leaves out the way that leads to it", () => {
    expect(findCycle(new Map(Object.entries({ a: ["b"], b: ["c"], c: ["b"] })))).toEqual(["b", "c", "b"]);
  });

  it("sees an entry that points to itself", () => {
    expect(findCycle(new Map([["a", ["a"]]]))).toEqual(["a", "a"]);
  });
});
