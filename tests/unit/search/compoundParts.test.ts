import { compoundParts } from "../../../src/search/compoundParts";
import { fold } from "../../../src/text/fold";
import { inEverySpelling, foldedCitySpellings } from "../../../src/search/citySpellings";
import { indexProperties } from "../../../src/search/indexProperties";

it.each([
  ["Wissenschaftsministerium", ["ministerium"]],
  ["Universitätsklinikum", ["universitat", "klinikum"]],
  ["Uniklinik", ["universitat", "klinik"]],
  ["Fraunhofergesellschaft", [fold("gesellschaft")]],
  ["Herzinsuffizienz", ["insuffizienz"]],
  ["Ministerium", []],
  ["Uniform", []],
  ["Poliklinik", ["klinik"]],
])("takes %p apart into %p", (word, parts) => {
  expect(compoundParts(fold(word))).toEqual(parts);
});

it("stores parts of compounds and every spelling of the city for the full-text index", () => {
  const actor = {
    key: "pic:1",
    name: "Universitätsklinikum",
    country: "DE",
    city: "Köln",
    citySpellings: ["KOELN"],
  };
  const { searchNames, searchText } = indexProperties("actor", actor);
  expect(searchNames).toBe("universitatsklinikum universitat klinikum");
  expect(searchText?.split(" ")).toEqual(["koln", "cologne"]);
});

it("spells a city within its country only, and leaves out spellings that only add words", () => {
  expect(foldedCitySpellings("DE", "Köln")).toEqual(["koln", "cologne"]);
  expect(foldedCitySpellings("FR", "Köln")).toEqual(["koln"]);
  expect(foldedCitySpellings("DE", null)).toEqual([]);
});

it("replaces a city in a text as a whole word only", () => {
  expect(inEverySpelling("universitat zu koln", ["koln", "cologne"])).toEqual([
    "universitat zu koln",
    "universitat zu cologne",
  ]);
  expect(inEverySpelling("kolnbonn", ["koln", "cologne"])).toEqual(["kolnbonn"]);
});
