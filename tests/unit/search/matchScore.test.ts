import fc from "fast-check";
import { isOneEditAway } from "../../../src/search/isOneEditAway";
import { matchScore, type SearchTexts } from "../../../src/search/matchScore";
import { searchTerms } from "../../../src/search/searchTerms";

describe("isOneEditAway", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

  it("agrees with the restricted Damerau–Levenshtein distance computed by its table", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneEditAway(one, other)).toBe(distance(one, other) === 1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("matchScore", () => {
  const score = (text: string, texts: SearchTexts) => matchScore(searchTerms(text), texts);
  const scoreOf = (text: string, texts: SearchTexts) => score(text, texts)?.score ?? 0;

  it("is 1 for the name itself, in any spelling", () => {
    expect(score("JUELICH", { name: "Jülich" })).toEqual({ score: 1, field: "name" });
  });

  it("puts whole words above starts of words above typing errors above nothing", () => {
    const whole = score("klinik", { name: "Klinik Köln" })!.score;
    const start = score("klin", { name: "Klinik Köln" })!.score;
    const typo = score("klinki", { name: "Klinik Köln" })!.score;
    expect(whole).toBeGreaterThan(start);
    expect(start).toBeGreaterThan(typo);
    expect(score("praxis", { name: "Klinik Köln" })).toBeNull();
  });

  it("names the field that matches best", () => {
    expect(
      score("RWTH", { name: "Rheinisch-Westfälische Technische Hochschule", shortName: "RWTH" })?.field,
    ).toBe("shortName");
    expect(score("cologne", { name: "Uniklinik", citySpellings: ["Koeln", "COLOGNE"] })?.field).toBe(
      "citySpellings",
    );
  });

  it("prefers a short name that the query covers to a long one that holds it", () => {
    expect(score("herz", { name: "Herz" })!.score).toBeGreaterThan(
      score("herz", { name: "Herz und Kreislauf" })!.score,
    );
  });

  it("does not take the start of a one-word name for all of it", () => {
    expect(scoreOf("herz", { name: "Herz Köln" })).toBeGreaterThan(scoreOf("herz", { name: "Herzlich" }));
    expect(scoreOf("herz", { name: "Herzlich" })).toBeCloseTo(0.64, 6);
  });

  it("finds no other acronym for an acronym, but a typing error for a word", () => {
    expect(score("DKFZ", { shortName: "DKRZ" })).toBeNull();
    expect(score("dkfz", { shortName: "DKRZ" })).not.toBeNull();
  });

  it("finds German names in English, in the city's other name too", () => {
    const cologne = { name: "Universität zu Köln", country: "DE", city: "Köln" };
    expect(scoreOf("University of Cologne", cologne)).toBeGreaterThan(0.9);
    expect(scoreOf("University of Cologne", { ...cologne, country: "FR" })).toBeLessThan(0.5);
    expect(scoreOf("University Hospital Essen", { name: "Universitätsklinikum Essen" })).toBeGreaterThan(0.7);
  });

  it("takes a Technische Hochschule for a university, above the university's hospital", () => {
    const text = "University of Aachen";
    expect(scoreOf(text, { name: "Rheinisch-Westfälische Technische Hochschule Aachen" })).toBeGreaterThan(
      scoreOf(text, { name: "Universitätsklinikum Aachen", aliases: ["University Hospital Aachen"] }),
    );
    expect(scoreOf("University of Köln", { name: "Technische Hochschule Köln" })).toBeLessThanOrEqual(
      scoreOf("University of Köln", { name: "Universität zu Köln" }),
    );
  });

  it("ignores stop words of a name when it says how much of it is covered", () => {
    expect(scoreOf("Universität Köln", { name: "Universität zu Köln" })).toBe(1);
  });

  it("puts names that hold a city above short names that hold more, and both above the city alone", () => {
    const university = scoreOf("Köln", { name: "Universität zu Köln", city: "Köln" });
    const short = scoreOf("Köln", { name: "Deutsche Sporthochschule Köln", shortName: "DSHS KOLN" });
    expect(university).toBeGreaterThan(short);
    expect(short).toBeGreaterThan(scoreOf("Köln", { name: "Aktion Tanz", city: "Köln" }));
  });

  it("finds the last part of a German compound, below the whole word", () => {
    const compound = scoreOf("Klinikum Essen", { name: "Universitätsklinikum Essen" });
    expect(compound).toBeGreaterThan(scoreOf("Klinikum Essen", { name: "Klinikum", city: "Essen" }));
    expect(compound).toBeLessThan(scoreOf("Klinikum Essen", { name: "Klinikum Essen" }));
  });

  it("counts a rare word above common ones when only some match", () => {
    const text = "Technical University of Bonn";
    expect(scoreOf(text, { name: "Bonn Aktiv" })).toBeGreaterThan(
      scoreOf(text, { name: "Technical University of Sofia" }),
    );
  });

  it("ranks words of descriptions and topic titles below a typing error in a name", () => {
    const typo = scoreOf("heart", { name: "Haert Network of Many Words" });
    expect(typo).toBeGreaterThan(scoreOf("heart", { descriptionEn: "Heart" }));
    expect(typo).toBeGreaterThan(scoreOf("heart", { topicTitle: "Heart" }));
    expect(scoreOf("heart", { topicTitle: "Heart" })).toBeGreaterThan(0);
  });

  it("stays above 0 and at most 1", () => {
    const text = fc.stringMatching(/^[a-d ]{1,12}$/);
    fc.assert(
      fc.property(text, text, text, (query, name, city) => {
        const words = searchTerms(query);
        const match = words.length === 0 ? null : matchScore(words, { name, city });
        if (match === null) return;
        expect(match.score).toBeGreaterThan(0);
        expect(match.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** The textbook table (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]![column]!;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        best = Math.min(best, at(row - 2, column - 2) + 1);
      }
      rows[row]![column] = best;
    }
  }
  return at(one.length, other.length);
}
