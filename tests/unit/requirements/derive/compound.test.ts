import { compoundParts } from "../../../../src/requirements/derive/compound";
import { germanStem } from "../../../../src/requirements/derive/stem";

/** How many parts of a word are looked up, and how many letters they have in all. */
function effort(word: string): number {
  let letters = 0;
  compoundParts(word, (part) => {
    letters += part.length;
    return part === "demenz" ? [] : null;
  });
  return letters;
}

it("knows a compound by its parts, with links between them and an inflection behind", () => {
  const parts = (word: string) => compoundParts(word, (part) => (/^(demenz|hilfe)$/.test(part) ? [] : null));
  expect(parts("demenzhilfe")).toHaveLength(2);
  expect(parts("demenzenhilfen")).toHaveLength(2);
  expect(parts("demenz")).toBeNull();
  expect(parts("demenzspiel")).toBeNull();
});

it("spends on a word that ran together no more than on a long one, however long it is", () => {
  const limit = 50_000;
  const run = (length: number) => `${"demenz".repeat(length).slice(0, length - 1)}x`;
  expect(effort(run(80))).toBeGreaterThan(1_000);
  expect(effort(run(80))).toBeLessThan(limit);
  for (const length of [100, 4_000, 20_000]) expect(effort(run(length))).toBeLessThan(limit);
});

it("takes endings from words, not from what ran together", () => {
  expect(germanStem("patientinnen")).toBe(germanStem("patientin"));
  const run = "en".repeat(10_000);
  expect(germanStem(run)).toBe(run);
});
