import { consortiumSizes } from "../../../src/proposals/consortiumSizes";

const sizes = (
  asked: { minimumSize?: number; maximumSize?: number },
  required: { minimumPartners?: number; maximumPartners?: number } = {},
  given = 1,
) => {
  const { least, most } = consortiumSizes(
    { minimumSize: null, maximumSize: null, ...asked },
    { minimumPartners: null, maximumPartners: null, ...required },
    { given, argument: "input.memberIds" },
  );
  return [least.bound, least.argument, most.bound, most.argument];
};
const PARTNERS = "input.requirements";

describe("the size of a proposed consortium", () => {
  it("is 2 to 12 where nothing says a number, more where more are given", () => {
    expect(sizes({})).toEqual([2, "input.minimumSize", 12, "input.maximumSize"]);
    expect(sizes({}, {}, 15)).toEqual([2, "input.minimumSize", 15, "input.maximumSize"]);
    expect(sizes({ minimumSize: 18 })).toEqual([18, "input.minimumSize", 18, "input.maximumSize"]);
  });

  it("is the stricter of what is asked and what the requirements say, and tells which", () => {
    expect(sizes({ minimumSize: 3, maximumSize: 9 }, { minimumPartners: 4, maximumPartners: 8 })).toEqual([
      4,
      `${PARTNERS}.minimumPartners`,
      8,
      `${PARTNERS}.maximumPartners`,
    ]);
    expect(sizes({ minimumSize: 5, maximumSize: 6 }, { minimumPartners: 4, maximumPartners: 8 })).toEqual([
      5,
      "input.minimumSize",
      6,
      "input.maximumSize",
    ]);
  });

  it("tells what nothing says, which gives way to what is asked", () => {
    const defaults = (asked: object) => {
      const { least, most } = consortiumSizes(
        { minimumSize: null, maximumSize: null, ...asked },
        { minimumPartners: null, maximumPartners: null },
        { given: 1, argument: "input.memberIds" },
      );
      return [least.isDefault, most.isDefault];
    };
    expect(defaults({})).toEqual([true, true]);
    expect(defaults({ minimumSize: 3 })).toEqual([false, true]);
    expect(defaults({ maximumSize: 12 })).toEqual([true, false]);
    expect(sizes({ maximumSize: 1 })).toEqual([1, "input.minimumSize", 1, "input.maximumSize"]);
  });

  it("is never above 20, whatever a call allows; a call that needs more is refused", () => {
    expect(sizes({}, { maximumPartners: 50 })[2]).toBe(20);
    expect(() => sizes({}, { minimumPartners: 21 })).toThrow("at most 20 members");
    expect(() => sizes({}, {}, 21)).toThrow("at most 20 members");
  });
});
