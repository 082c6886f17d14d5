import "reflect-metadata";
import fc from "fast-check";
import {
  type ComparedActor,
  duplicatePairs,
  named,
  tellingLikeness,
} from "../../../src/duplicate-actors/duplicatePairs";
import { TellingNames } from "../../../src/duplicate-actors/tellingNames";
import { Turns } from "../../../src/collections/turns";

const actor = (key: string, { names = [key], ...more }: Partial<ComparedActor>): ComparedActor => ({
  ...{
    key,
    isExample: false,
    names,
    ownNames: names.slice(0, 1),
    city: "Bonn",
    country: "DE",
    website: null,
  },
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
      const prepared = actors.map(named);
      const telling = await TellingNames.of(prepared, new Turns());
      const expected = prepared.flatMap((one, at) =>
        actors
          .slice(at + 1)
          .filter((_, behind) => tellingLikeness(one, prepared[at + 1 + behind]!, telling).reasons.length > 0)
          .map((other) => [actors[at]!.key, other.key]),
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

it("does not take names for similar that share only what more than three of a country have", async () => {
  const clinics = ["Ahausen", "Quellheim", "Steinburg", "Wiesental"].map((place, index) =>
    actor(`k${index}`, {
      names: ["Universitätsklinikum Rheinland", `Universitätsklinikum ${place}`],
      ownNames: [],
    }),
  );
  expect(await keysOf(clinics.slice(1))).toHaveLength(3);
  expect(await keysOf(clinics)).toEqual([]);
  const entered = [...clinics, ...clinics].map((clinic, index) => ({ ...clinic, key: `k${index}` }));
  expect(
    await keysOf(entered.map((clinic) => ({ ...clinic, ownNames: clinic.names.slice(1) }))),
  ).toHaveLength(4);
});

it("counts common words less than rare ones", async () => {
  const many = ["Verein", "Netzwerk"].flatMap((word) =>
    Array.from({ length: 20 }, (_, index) =>
      actor(`${word}${index}`, { names: [`${word} ${index + 10}`], city: `Ort ${index}` }),
    ),
  );
  const found = (...names: string[]) => keysOf([...many, ...names.map((name) => actor(name, {}))]);
  expect(await found("Verein Netzwerk Quellwerk", "Verein Netzwerk Steinbruch")).toEqual([]);
  expect(await found("Anker Boje Quellwerk", "Anker Boje Steinbruch")).toHaveLength(1);
});

it("takes an acronym for a name within a city, not between cities, and another letter in it for another word", async () => {
  const short = (key: string, city: string, shortName: string) =>
    actor(key, { names: [`Haus ${key}`, shortName], city });
  const all = [
    short("Quelle", "Bonn", "QTM"),
    short("Stein", "Bonn", "QTM"),
    short("Wiese", "Ulm", "QTM"),
    short("Pfad", "Ulm", "UNIPD"),
    short("Pisten", "Ulm", "UNIPI"),
  ];
  expect(await keysOf(all)).toEqual([["Quelle", "Stein"]]);
});
