import { createReadStream } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { serviceSubKinds } from "../../../src/closedLists";
import { type Dataset, readDataset, type SeedTopic } from "../../../src/seed/dataset";
import { fold } from "../../../src/text/fold";

const seed = join(__dirname, "../../../seed");
const fields = [
  "topic:biologization",
  "topic:digitalization",
  "topic:human-technology-interaction",
  "topic:life-course-approach",
  "topic:personalized-medicine",
];

/** A topic with everything above it, itself included. */
function withBroader(key: string, topics: ReadonlyMap<string, SeedTopic>): Set<string> {
  const found = new Set([key]);
  for (const each of found) for (const broader of topics.get(each)?.broader ?? []) found.add(broader);
  return found;
}

/** The paths of one project, each with all its prefixes: "/a/b" gives "/a" and "/a/b". */
function prefixes(paths: string): string[] {
  return paths
    .split("|")
    .filter(Boolean)
    .flatMap((path) => {
      const parts = path.slice(1).split("/");
      return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
    });
}

describe("the cluster's dataset", () => {
  let dataset: Dataset;
  let topics: Map<string, SeedTopic>;
  let projects: Record<string, string>[];

  beforeAll(async () => {
    dataset = await readDataset(join(seed, "cluster"));
    topics = new Map(dataset.topics.map((topic) => [topic.key, topic]));
    projects = (await createReadStream(join(seed, "cordis/projects.csv"))
      .pipe(parse({ columns: true }))
      .toArray()) as Record<string, string>[];
  });

  it("has the five fields of innovation as the only top concepts of its thesaurus", () => {
    const top = dataset.topics.filter(({ scheme, broader }) => scheme === "CLUSTER" && broader.length === 0);
    expect(top.map(({ key }) => key).sort()).toEqual(fields);
  });

  it("leads every topic up to a field", () => {
    const lost = dataset.topics
      .filter(({ scheme }) => scheme === "CLUSTER")
      .filter(({ key }) => !fields.some((field) => withBroader(key, topics).has(field)));
    expect(lost).toEqual([]);
  });

  it("gives no two topics the same label, however it is spelt", () => {
    const owners = new Map<string, string>();
    const collisions: string[] = [];
    for (const { key, labelDe, labelEn, altLabelsDe, altLabelsEn } of dataset.topics) {
      for (const label of [labelDe, labelEn, ...altLabelsDe, ...altLabelsEn]) {
        const owner = owners.get(fold(label)) ?? key;
        if (owner !== key) collisions.push(`${label}: ${owner}, ${key}`);
        owners.set(fold(label), key);
      }
    }
    expect(collisions).toEqual([]);
  });

  it("has labels to find most topics by in both languages", () => {
    const bare = dataset.topics.filter(
      ({ scheme, altLabelsDe, altLabelsEn }) =>
        scheme === "CLUSTER" && (altLabelsDe.length === 0 || altLabelsEn.length === 0),
    );
    expect(bare).toEqual([]);
  });

  it("starts the lighthouses in 2020, 2021, 2022 and January 2023", () => {
    expect(
      dataset.lighthouses.map(({ name, startYear, startMonth }) => [name, startYear, startMonth]),
    ).toEqual([
      ["KliFoNet.NRW", 2020, undefined],
      ["Digitale.Medizin.NRW", 2021, undefined],
      ["Alternsmedizin.NRW", 2022, undefined],
      ["Biohybrid.NRW", 2023, 1],
    ]);
  });

  it("links every lighthouse, initiative and focus area to topics", () => {
    const areas = dataset.initiatives.flatMap(({ focusAreas }) => focusAreas);
    const bare = [...dataset.lighthouses, ...dataset.initiatives, ...areas].filter(
      (each) => each.topics.length === 0,
    );
    expect(bare).toEqual([]);
  });

  it("offers what the cluster's pages list, in both languages, through its office", () => {
    expect(dataset.services).toHaveLength(7);
    for (const { direction, provider, contactRoute } of dataset.services)
      expect([direction, provider, contactRoute]).toEqual([
        "OFFER",
        "org:cluster-medizin-nrw",
        "CLUSTER_OFFICE",
      ]);
    expect(new Set(dataset.services.flatMap(({ subKinds }) => subKinds))).toEqual(new Set(serviceSubKinds));
  });

  it("has four pilot initiatives, two of them with four branches or key areas", () => {
    expect(dataset.initiatives.map(({ startYear, focusAreas }) => [startYear, focusAreas.length])).toEqual([
      [2015, 0],
      [2016, 4],
      [2017, 0],
      [undefined, 4],
    ]);
  });

  it("maps only EuroSciVoc concepts that stand in the CORDIS files", () => {
    const known = new Set(projects.flatMap((row) => prefixes(row.euroSciVocPaths ?? "")));
    expect(dataset.euroSciVocMappings.filter(({ euroSciVocPath }) => !known.has(euroSciVocPath))).toEqual([]);
  });

  it("maps every medical concept but the four that only gather others", () => {
    const mapped = new Set(dataset.euroSciVocMappings.map(({ euroSciVocPath }) => euroSciVocPath));
    const medical = new Set(
      projects
        .flatMap((row) => prefixes(row.euroSciVocPaths ?? ""))
        .filter((path) => path.startsWith("/medical and health sciences")),
    );
    expect(
      [...medical].filter((path) => !prefixes(path).some((prefix) => mapped.has(prefix))).sort(),
    ).toEqual([
      "/medical and health sciences",
      "/medical and health sciences/basic medicine",
      "/medical and health sciences/clinical medicine",
      "/medical and health sciences/health sciences",
    ]);
  });

  it("connects nine of ten health projects that have concepts to a field", () => {
    const mapped = new Set(dataset.euroSciVocMappings.map(({ euroSciVocPath }) => euroSciVocPath));
    const health = projects.filter((row) => row.health === "1" && row.euroSciVocPaths);
    const reached = health.filter((row) =>
      prefixes(row.euroSciVocPaths ?? "").some((path) => mapped.has(path)),
    );
    expect(reached.length / health.length).toBeGreaterThan(0.9);
  });

  it("says why wherever a match is not exact", () => {
    expect(dataset.euroSciVocMappings.filter(({ match, note }) => match !== "exact" && note === "")).toEqual(
      [],
    );
  });
});
