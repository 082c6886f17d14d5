import { mergeFields } from "../../../src/import/mergeFields";

describe("mergeFields", () => {
  it("takes every known field of a new entity and notes its source, sorted", () => {
    expect(mergeFields(null, { name: "A", city: null, aliases: [] }, "cordis")).toEqual({
      name: "A",
      aliases: [],
      fieldSources: ["name=cordis"],
    });
  });

  it("is null when the source says what is stored", () => {
    const stored = { name: "A", aliases: ["B"], fieldSources: ["aliases=cordis", "name=cordis"] };
    expect(mergeFields(stored, { name: "A", aliases: ["B"] }, "cordis")).toBeNull();
  });

  it("never overwrites what a person curated", () => {
    const stored = { name: "Ours", city: "X", fieldSources: ["city=cordis", "name=curated"] };
    expect(mergeFields(stored, { name: "Theirs", city: "Y" }, "cordis")).toEqual({ city: "Y" });
  });

  it("keeps a value of which nobody knows who set it, and does not claim it", () => {
    const stored = { city: "X", isSme: false, aliases: [], fieldSources: [] };
    expect(mergeFields(stored, { city: "Y", isSme: true }, "cordis")).toBeNull();
    expect(mergeFields(stored, { city: "X" }, "cluster")).toBeNull();
    expect(mergeFields(stored, { city: null }, "cordis")).toBeNull();
    expect(mergeFields(stored, { aliases: ["B"] }, "cordis")).toEqual({
      aliases: ["B"],
      fieldSources: ["aliases=cordis"],
    });
  });

  it("removes a value that its own source no longer knows", () => {
    const stored = { city: "X", fieldSources: ["city=cordis"] };
    expect(mergeFields(stored, { city: null }, "cordis")).toEqual({ city: null, fieldSources: [] });
  });

  it("keeps a value of another source that this one does not know", () => {
    const stored = { city: "X", fieldSources: ["city=cordis"] };
    expect(mergeFields(stored, { city: null }, "cluster")).toBeNull();
  });

  it("lets a source of higher precedence take a field over, and not back", () => {
    const stored = { city: "X", fieldSources: ["city=cordis"] };
    const taken = mergeFields(stored, { city: "Y" }, "cluster");
    expect(taken).toEqual({ city: "Y", fieldSources: ["city=cluster"] });
    expect(mergeFields({ ...stored, ...taken }, { city: "X" }, "cordis")).toBeNull();
  });
});
