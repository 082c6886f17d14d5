import { join } from "node:path";
import { type Dataset, datasetKeys, readDataset } from "../../../src/seed/dataset";
import { actorKinds, lifeCoursePhases, partnershipKinds, valueChainStages } from "../../../src/closedLists";

const seed = join(__dirname, "../../../seed");

describe("the example's dataset", () => {
  let dataset: Dataset;

  beforeAll(async () => {
    const cluster = await readDataset(join(seed, "cluster"));
    dataset = await readDataset(join(seed, "example"), datasetKeys(cluster));
  });

  it("cannot be read without the cluster's topics", async () => {
    await expect(readDataset(join(seed, "example"))).rejects.toThrow('there is no topic "topic:');
  });

  it("says of every name that it is invented", () => {
    const marked = /\((?:erfunden|invented)\)|Beispiel|Example/;
    const names = [
      ...dataset.actors.map(({ name }) => name),
      ...dataset.lighthouses.map(({ name }) => name),
      ...dataset.initiatives.map(({ nameDe }) => nameDe),
      ...dataset.projectGroups.map(({ nameDe }) => nameDe),
      ...dataset.partnerships.map(({ name }) => name),
      ...dataset.services.flatMap(({ titleDe, titleEn }) => [titleDe, titleEn]),
    ];
    expect(names.filter((name) => !marked.test(name))).toEqual([]);
  });

  it("uses only keys, places and websites that are plainly examples", () => {
    for (const { key, city, website, postalCode } of dataset.actors) {
      expect(key).toMatch(/^example:/);
      expect(city ?? "").toMatch(/^(?:Musterstadt|Beispielhausen|Exampleborough|)$/);
      expect(website ?? "https://none.example").toMatch(/\.example$/);
      expect(postalCode).toBeUndefined();
    }
    for (const { key } of [...dataset.lighthouses, ...dataset.projectGroups, ...dataset.projects]) {
      expect(key).toMatch(/:example-/);
    }
  });

  it("has actors of every kind, stage and phase, and partnerships of every kind", () => {
    const { actors, partnerships } = dataset;
    expect(new Set(actors.map(({ kind }) => kind))).toEqual(new Set(actorKinds));
    expect(new Set(actors.flatMap((actor) => actor.valueChainStages))).toEqual(new Set(valueChainStages));
    expect(new Set(actors.flatMap((actor) => actor.lifeCoursePhases))).toEqual(new Set(lifeCoursePhases));
    expect(new Set(partnerships.map(({ kind }) => kind))).toEqual(new Set(partnershipKinds));
  });

  it("has offers and seeks of one kind that meet, and one that is over", () => {
    const kinds = (wanted: string) =>
      dataset.services.filter(({ direction }) => direction === wanted).map(({ kind }) => kind);
    expect(kinds("OFFER")).toEqual(expect.arrayContaining(kinds("SEEK")));
    expect(dataset.services.some(({ validUntil }) => validUntil !== undefined && validUntil < "2022")).toBe(
      true,
    );
    for (const { website } of dataset.services)
      expect(new URL(website ?? "https://none.example").hostname).toMatch(/\.example$/);
  });

  it("has partnerships that ended, that run and that are undated", () => {
    const { partnerships } = dataset;
    expect(partnerships.some(({ endDate }) => endDate !== undefined && endDate < "2022-01-01")).toBe(true);
    expect(partnerships.some(({ startDate, endDate }) => startDate && !endDate)).toBe(true);
    expect(partnerships.some(({ startDate, endDate }) => !startDate && !endDate)).toBe(true);
  });

  it("has a member who left, a part of another actor and an actor without any contact", () => {
    expect(dataset.lighthouses.flatMap(({ members }) => members).some(({ until }) => until)).toBe(true);
    expect(dataset.actors.filter(({ partOf }) => partOf)).toHaveLength(1);
    const contacts = JSON.stringify([dataset.projects, dataset.projectGroups, dataset.partnerships]);
    expect(
      dataset.actors.filter(({ key }) => !contacts.includes(`"${key}"`)).map(({ key }) => key),
    ).toContain("example:lone-example");
  });
});
