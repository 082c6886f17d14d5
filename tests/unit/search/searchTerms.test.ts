import fc from "fast-check";
import { searchTerms } from "../../../src/search/searchTerms";

const words = (text: string) => searchTerms(text).map(({ word }) => word);

it("folds, splits, keeps each word once and ten at most", () => {
  expect(words("Uniklinik KÖLN, köln!")).toEqual(["uniklinik", "koln"]);
  expect(words("b c d e f g h i j k l m")).toHaveLength(10);
  expect(words(' +-!(){}[]^"~*?:\\/&| ')).toEqual([]);
});

it("leaves out stop words when other words remain", () => {
  expect(words("The University of Bonn")).toEqual(["university", "bonn"]);
  expect(words("Universität für Bodenkultur")).toEqual(["universitat", "bodenkultur"]);
  expect(words("of the")).toEqual(["of", "the"]);
});

it("takes short words in capitals for acronyms without typing errors, long ones and others not", () => {
  const fuzzy = (text: string) => searchTerms(text).map(({ isFuzzy }) => isFuzzy);
  expect(fuzzy("DKFZ dkrz Köln JULICH abc")).toEqual([false, true, true, true, false]);
});

it("knows what a word is called in the other language", () => {
  expect(searchTerms("university")[0]?.equivalents).toContain("universitat");
  expect(searchTerms("Uniklinik")[0]?.equivalents).toContain("university hospital");
  expect(searchTerms("Bonn")[0]?.equivalents).toEqual([]);
});

it("gives words that many names hold less weight than others", () => {
  const weight = (text: string) => searchTerms(text)[0]!.weight;
  expect(weight("University")).toBeLessThan(weight("Bonn"));
  expect(weight("Forschung")).toBeLessThan(weight("Bonn"));
  expect(weight("abc")).toBeLessThan(weight("ABC"));
});

it("holds nothing of a text but letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), (text) => {
      for (const { word, equivalents } of searchTerms(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        for (const each of equivalents) expect(each).toMatch(/^[\p{L}\p{N} ]+$/u);
      }
    }),
  );
});
