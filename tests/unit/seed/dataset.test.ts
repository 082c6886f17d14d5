import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatasetError, datasetKeys, readDataset } from "../../../src/seed/dataset";

const topic = {
  key: "topic:stroke",
  scheme: "CLUSTER",
  labelDe: "Schlaganfall",
  labelEn: "stroke",
  altLabelsDe: [],
  altLabelsEn: [],
  broader: [],
  related: [],
};
const clinic = {
  key: "example:clinic",
  name: "Example clinic (invented)",
  aliases: [],
  kind: "HOSPITAL",
  status: "REGISTERED",
  valueChainStages: ["CARE"],
  lifeCoursePhases: [],
  topics: ["topic:stroke"],
};
const project = { key: "project:walk", topics: [], participants: [] as unknown[] };

describe("readDataset", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "dataset-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function write(files: Record<string, unknown>): Promise<void> {
    for (const [file, content] of Object.entries(files)) {
      await writeFile(join(directory, file), typeof content === "string" ? content : JSON.stringify(content));
    }
  }

  async function problems(files: Record<string, unknown>): Promise<readonly string[]> {
    await write(files);
    const error: unknown = await readDataset(directory).catch((thrown: unknown) => thrown);
    return error instanceof DatasetError ? error.problems : [];
  }

  it("reads absent files as empty lists", async () => {
    await write({ "topics.json": [topic] });
    const dataset = await readDataset(directory);
    expect(dataset.topics).toEqual([topic]);
    expect(dataset.actors).toEqual([]);
    expect(dataset.euroSciVocMappings).toEqual([]);
  });

  it("reads mapping rows whose path contains a comma", async () => {
    await write({
      "topics.json": [topic],
      "euroscivoc-mapping.csv":
        'euroSciVocPath,topicKey,match,note\n"/law, ethics/brain",topic:stroke,close,why\n',
    });
    expect((await readDataset(directory)).euroSciVocMappings).toEqual([
      { euroSciVocPath: "/law, ethics/brain", topicKey: "topic:stroke", match: "close", note: "why" },
    ]);
  });

  it("accepts a reference to a key of another dataset", async () => {
    await write({ "actors.json": [clinic] });
    const { actors } = await readDataset(directory, new Set(["topic:stroke"]));
    expect(actors.map(({ key }) => key)).toEqual(["example:clinic"]);
  });

  it("does not take another dataset's key of the wrong kind", async () => {
    await write({ "actors.json": [{ ...clinic, topics: ["lighthouse:one"] }] });
    await expect(readDataset(directory, new Set(["lighthouse:one"]))).rejects.toThrow(
      'actors.json: example:clinic, topics: there is no topic "lighthouse:one"',
    );
  });

  it("names file, entry, field and the missing key of an unknown reference", async () => {
    expect(await problems({ "actors.json": [clinic] })).toEqual([
      'actors.json: example:clinic, topics: there is no topic "topic:stroke"',
    ]);
  });

  it("refuses a field that the format does not know", async () => {
    expect(await problems({ "topics.json": [{ ...topic, colour: "red" }] })).toEqual([
      'topics.json: topic:stroke, entry: Unrecognized key: "colour"',
    ]);
  });

  it("refuses a day that does not exist", async () => {
    const [problem] = await problems({ "projects.json": [{ ...project, startDate: "2023-02-30" }] });
    expect(problem).toMatch(/^projects\.json: project:walk, startDate: /);
  });

  it("refuses an end before the start", async () => {
    const dates = { startDate: "2024-02-01", endDate: "2024-01-31" };
    expect(await problems({ "projects.json": [{ ...project, ...dates }] })).toEqual([
      "projects.json: project:walk, endDate: ends on 2024-01-31, before it starts on 2024-02-01",
    ]);
  });

  it("refuses an actor who stands twice in one project", async () => {
    const participant = { actor: "example:clinic", roles: ["PARTICIPANT"] };
    const twice = { ...project, participants: [participant, participant] };
    expect(
      await problems({ "topics.json": [topic], "actors.json": [clinic], "projects.json": [twice] }),
    ).toEqual(['projects.json: project:walk, participants: "example:clinic" stands here twice']);
  });

  it("refuses a key that two entries share", async () => {
    expect(await problems({ "topics.json": [topic, topic] })).toEqual([
      "topics.json: topic:stroke, key: stands here twice",
    ]);
  });

  it("refuses topics that are broader than each other in a circle", async () => {
    const circle = [
      { ...topic, broader: ["topic:brain"] },
      { ...topic, key: "topic:brain", broader: ["topic:stroke"] },
    ];
    expect(await problems({ "topics.json": circle })).toEqual([
      "topics.json: topic:stroke, broader: goes round in a circle: topic:stroke > topic:brain > topic:stroke",
    ]);
  });

  it("refuses a broader topic of the other scheme", async () => {
    const law = { ...topic, key: "discipline:law", scheme: "DISCIPLINE" };
    expect(await problems({ "topics.json": [law, { ...topic, broader: ["discipline:law"] }] })).toEqual([
      'topics.json: topic:stroke, broader: "discipline:law" is not of the scheme CLUSTER, whose keys begin with "topic:"',
    ]);
  });

  it("refuses a service with a foreign sub-kind, a missing website or an end before its start", async () => {
    const service = {
      ...{ key: "service:help", provider: "example:clinic", direction: "OFFER", kind: "FINANCING" },
      ...{ titleDe: "Hilfe", titleEn: "Help", descriptionDe: "Hilfe.", descriptionEn: "Help." },
      ...{ subKinds: ["APPROVAL"], valueChainStages: [], contactRoute: "WEBSITE", topics: ["topic:none"] },
      ...{ validFrom: "2026-02-01", validUntil: "2026-01-31" },
    };
    const files = { "topics.json": [topic], "actors.json": [clinic], "services.json": [service] };
    expect(await problems(files)).toEqual([
      'services.json: service:help, topics: there is no topic "topic:none"',
      "services.json: service:help, validUntil: ends on 2026-01-31, before it starts on 2026-02-01",
      'services.json: service:help, subKinds: "APPROVAL" is no sub-kind of FINANCING',
      "services.json: service:help, website: is missing, though it is the contact route",
    ]);
  });

  it("refuses a misspelt file name instead of passing it by", async () => {
    const [problem] = await problems({ "topic.json": [] });
    expect(problem).toMatch(/^topic\.json: not a file of a dataset/);
  });

  it("refuses JSON that is cut off and CSV without the right header", async () => {
    const found = await problems({ "topics.json": "[{", "euroscivoc-mapping.csv": "path,topic\n" });
    expect(found[0]).toMatch(/^topics\.json: not valid JSON/);
    expect(found[1]).toMatch(/^euroscivoc-mapping\.csv: expected the header .*; got path,topic$/);
  });

  it("lists all problems at once", async () => {
    expect(
      await problems({
        "topics.json": [
          { ...topic, labelDe: "" },
          { ...topic, broader: 1 },
        ],
      }),
    ).toHaveLength(2);
  });
});

describe("datasetKeys", () => {
  it("holds the keys that another dataset may refer to", async () => {
    const directory = await mkdtemp(join(tmpdir(), "dataset-"));
    await writeFile(join(directory, "topics.json"), JSON.stringify([topic]));
    expect(datasetKeys(await readDataset(directory))).toEqual(new Set(["topic:stroke"]));
    await rm(directory, { recursive: true });
  });
});
