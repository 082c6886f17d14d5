import fc from "fast-check";
import { isOneEditAway } from "../../../src/search/isOneEditAway";
import { luceneQuery, searchWords } from "../../../src/search/luceneQuery";
import { matchScore } from "../../../src/search/matchScore";

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

describe("searchWords", () => {
  it("folds, splits, keeps each word once and ten at most", () => {
    expect(searchWords("Uniklinik KÖLN, köln!")).toEqual(["uniklinik", "koln"]);
    expect(searchWords("a b c d e f g h i j k l")).toHaveLength(10);
    expect(searchWords(' +-!(){}[]^"~*?:\\/&| ')).toEqual([]);
  });
});

describe("luceneQuery", () => {
  it("holds nothing of a text but letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it("allows a typing error in longer words only", () => {
    expect(luceneQuery(["ukk"], "all")).not.toContain("~");
    expect(luceneQuery(["koln"], "all")).toContain("searchNames:koln~1");
    expect(luceneQuery(["a", "b"], "all")).toContain(") AND (");
    expect(luceneQuery(["a", "b"], "any")).toContain(") OR (");
  });
});

describe("matchScore", () => {
  const score = (text: string, texts: Record<string, string | string[]>) =>
    matchScore(searchWords(text), texts);

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

  it("stays above 0 and at most 1", () => {
    const text = fc.stringMatching(/^[a-d ]{1,12}$/);
    fc.assert(
      fc.property(text, text, text, (query, name, city) => {
        const words = searchWords(query);
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
