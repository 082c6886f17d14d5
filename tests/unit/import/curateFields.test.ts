import { curateFields, isCurated } from "../../../src/import/curateFields";
import { mergeFields } from "../../../src/import/mergeFields";

const stored = {
  key: "pic:1",
  name: "One",
  city: "Köln",
  aliases: [],
  sortKey: "one pic:1",
  searchNames: "one",
  searchText: "koln",
  fieldSources: ["city=cordis", "name=cordis"],
};

it("changes and claims only what differs, and rebuilds what sorting and searching need", () => {
  expect(curateFields("actor", stored, { name: "Two", city: "Köln", aliases: null })).toEqual({
    name: "Two",
    sortKey: "two pic:1",
    searchNames: "two",
    fieldSources: ["city=cordis", "name=curated"],
  });
});

it("is null where nothing differs; unknown is unknown, as null or as an empty list", () => {
  expect(curateFields("actor", stored, { name: "One", aliases: null, website: null })).toBeNull();
});

it("claims what is cleared too, so that no import brings it back", () => {
  const changes = curateFields("actor", stored, { city: null })!;
  expect(changes["city"]).toBeNull();
  expect(isCurated(changes, "city")).toBe(true);
  const after = { ...stored, ...changes };
  expect(mergeFields(after, { city: "Köln" }, "cluster")).toBeNull();
});
