import "reflect-metadata";
import fc from "fast-check";
import { type ComparedActor, duplicatePairs } from "../../../src/duplicate-actors/duplicatePairs";
import { comparable, likeness } from "../../../src/registrations/possibleDuplicates";

const actor = (key: string, more: Partial<ComparedActor>): ComparedActor => ({
  ...{ key, isExample: false, names: [key], city: "Bonn", country: "DE", website: null },
  ...more,
});

const keysOf = async (actors: ComparedActor[]) => (await duplicatePairs(actors)).map(({ keys }) => keys);

it("finds every pair that the rule finds when each is compared with each", async () => {
  const word = fc.constantFrom(
    "institut",
    "insitut",
    "haus",
    "gmbh",
    "quell",
    "werk",
    "quellwerk",
    "medizin",
    "bonn",
  );
  const some = fc.record({
    names: fc.array(
      fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    city: fc.constantFrom("Bonn", "Ulm", null),
    country: fc.constantFrom("DE", "DE", "AT", null),
    website: fc.constantFrom("https://a.example", "www.a.example/de/", "https://a.example/x", null, null),
    identifiers: fc.subarray(["ror:1", "pic:1"], { maxLength: 1 }),
  });
  const network = fc.array(some, { minLength: 6, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(network, async (entries) => {
      const actors = entries.map((entry, index) => actor(`k${String(index).padStart(2, "0")}`, entry));
      const expected = actors.flatMap((one, at) =>
        actors
          .slice(at + 1)
          .filter((other) => likeness(comparable(one), comparable(other)).reasons.length > 0)
          .map((other) => [one.key, other.key]),
      );
      expect((await keysOf(actors)).map(String).sort()).toEqual(expected.map(String).sort());
    }),
    { numRuns: 300 },
  );
});

it("lists a pair once, with all that speaks for it, whatever led to it", async () => {
  const same = { names: ["Quellwerk"], website: "https://quellwerk.example", identifiers: ["pic:1"] };
  expect(await duplicatePairs([actor("b", same), actor("a", same)])).toEqual([
    { keys: ["a", "b"], reasons: ["SAME_IDENTIFIER", "SAME_WEBSITE", "SIMILAR_NAME"], nameSimilarity: 1 },
  ]);
});

it("never takes an invented organisation for a real one", async () => {
  const same = { names: ["Quellwerk"] };
  expect(await keysOf([actor("a", same), actor("b", { ...same, isExample: true })])).toEqual([]);
});
