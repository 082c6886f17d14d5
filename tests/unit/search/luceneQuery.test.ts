import { luceneQuery } from "../../../src/search/luceneQuery";
import { searchTerms } from "../../../src/search/searchTerms";

const query = (text: string, required: "all" | "allButOne" | "any") =>
  luceneQuery(searchTerms(text), required);

it("allows a typing error in longer words only, and in no acronym", () => {
  expect(query("ukk", "all")).not.toContain("~");
  expect(query("koln", "all")).toContain("searchNames:koln~1");
  expect(query("DKFZ", "all")).not.toContain("~");
});

it("asks for every word or for any", () => {
  expect(query("b c", "all")).toContain(") AND (");
  expect(query("b c", "any")).toContain(") OR (");
});

it("asks for what a word is called as well", () => {
  expect(query("university", "all")).toContain('searchNames:"universitat"');
});

it.each([3, 4, 5, 7, 10])("asks for every word but one of %p, whichever it is", (count) => {
  const letters = [..."bcdefghjkl"].slice(0, count);
  const lucene = query(letters.join(" "), "allButOne");
  const matches = (has: (letter: string) => boolean) =>
    isTrue(lucene.replace(/\(searchNames:"(.)"[^()]*\)/gu, (_, letter: string) => (has(letter) ? "T" : "F")));
  for (const one of letters) {
    expect(matches((letter) => letter !== one)).toBe(true);
    for (const other of letters.filter((letter) => letter !== one)) {
      expect(matches((letter) => letter !== one && letter !== other)).toBe(false);
    }
  }
});

it("stays below the 1,024 clauses that Lucene allows", () => {
  const words =
    "university hospital uniklinik institute centre technical ministry society association clinic";
  expect(query(words, "allButOne").match(/search(?:Names|Text):/gu)!.length).toBeLessThan(1_024);
});

/** Evaluates "((T AND F) OR T)": innermost brackets first. */
function isTrue(expression: string): boolean {
  const inner = /\(([TF](?: (?:AND|OR) [TF])*)\)/u.exec(expression);
  if (!inner) return expression === "T";
  const operands = inner[1]!.split(/ AND | OR /u);
  const value = inner[1]!.includes("AND") ? !operands.includes("F") : operands.includes("T");
  return isTrue(expression.replace(inner[0], value ? "T" : "F"));
}
