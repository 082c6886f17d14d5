import "reflect-metadata";
import { nameSimilarity } from "../../../src/registrations/nameSimilarity";
import { possibleDuplicates } from "../../../src/registrations/possibleDuplicates";

describe("nameSimilarity", () => {
  it.each([
    ["Quellwerk GmbH", "QUELLWERK", 1],
    ["Institut für Testmedizin", "Institut fuer Test-Medizin e.V.", 1],
    ["Labor Nord", "Labor Süd", 0.5],
    ["Biolabor Rheintal", "Biolabro Rheintal", 1],
    ["Quellwerk", "Steinbruch", 0],
  ])("of %s and %s is %d", (one, other, similarity) => {
    expect(nameSimilarity([one], [other])).toBeCloseTo(similarity, 5);
    expect(nameSimilarity([other], [one])).toBeCloseTo(similarity, 5);
  });

  it("sets the city's own words aside, and takes the most similar of several names", () => {
    expect(nameSimilarity(["Hochschule Köln"], ["Universität zu Koeln"], "Köln")).toBe(0);
    expect(nameSimilarity(["Werk", "QTM"], ["Quellwerk Testmedizin", "qtm"])).toBe(1);
  });
});

describe("possibleDuplicates", () => {
  const given = {
    names: ["Quellwerk"],
    city: "Bonn",
    country: "DE",
    website: "https://www.quellwerk.example/de/",
  };
  const other = { key: "k", names: ["Steinbruch"], city: "Bonn", country: "DE", website: null };
  const reasons = (candidate: object) =>
    possibleDuplicates(given, [{ ...other, ...candidate }]).flatMap((found) => found.reasons);

  it.each([
    ["http://quellwerk.example", ["SAME_WEBSITE"]],
    ["https://quellwerk.example/index.html", ["SAME_WEBSITE"]],
    ["https://shop.quellwerk.example", []],
    ["https://quellwerk.example/institute", []],
  ])("the front page is the same website as %s or not", (website, expected) => {
    expect(reasons({ website })).toEqual(expected);
  });

  it("pages below one host are the same only if they are one page", () => {
    const institute = { ...given, website: "https://uni.example/institute-a" };
    const found = possibleDuplicates(institute, [
      { ...other, key: "a", website: "http://www.uni.example/Institute-A/" },
      { ...other, key: "b", website: "https://uni.example/institute-b" },
    ]);
    expect(found.map(({ key }) => key)).toEqual(["a"]);
  });

  it("takes names as similar in the same city or, nearly the same, in the same country", () => {
    expect(reasons({ names: ["Quellwerk"] })).toEqual(["SIMILAR_NAME"]);
    expect(reasons({ names: ["Quellwerk"], city: "Köln" })).toEqual(["SIMILAR_NAME"]);
    expect(reasons({ names: ["Quellwerk Diagnostik"] })).toEqual(["SIMILAR_NAME"]);
    expect(reasons({ names: ["Quellwerk Diagnostik"], city: "Köln" })).toEqual([]);
    expect(reasons({ names: ["Quellwerk"], country: "AT" })).toEqual([]);
    expect(reasons({ names: ["Quellwerk"], country: null, city: null })).toEqual([]);
  });

  it("tells institutions of two cities apart by the cities in their names", () => {
    const inBonn = { ...given, names: ["Universität Bonn"], website: null };
    const inUlm = { ...other, names: ["Universität Ulm"], city: "Ulm" };
    expect(possibleDuplicates(inBonn, [inUlm])).toEqual([]);
  });

  it("takes an identifier for a better reason than a website and a name together", () => {
    const identifiers = ["ror:https://ror.org/000000000"];
    const same = { ...other, names: ["Quellwerk"], website: "https://quellwerk.example" };
    const found = possibleDuplicates({ ...given, identifiers }, [same, { ...other, key: "z", identifiers }]);
    expect(found.map(({ key, reasons: why }) => [key, why])).toEqual([
      ["z", ["SAME_IDENTIFIER"]],
      ["k", ["SAME_WEBSITE", "SIMILAR_NAME"]],
    ]);
  });

  it("lists the most likely first, at most ten", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...other,
      key: `k${index}`,
      names: ["Quellwerk"],
    }));
    const best = { ...other, key: "z", names: ["Quellwerk"], website: "https://quellwerk.example" };
    const found = possibleDuplicates(given, [...many, best]);
    expect(found).toHaveLength(10);
    expect(found[0]!.key).toBe("z");
  });
});
