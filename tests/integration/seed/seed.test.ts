import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportChecksum } from "../../../src/export/exportNetwork";
import { silentProgress } from "../../../src/progress/silentProgress";
import { outdatedSeeds, seed, seedIfNeeded } from "../../../src/seed/seeds";
import { readSeedState } from "../../../src/seed/seedState";
import { writeDataset } from "../../../src/seed/writeDataset";
import { testDatabase } from "../../support/testDatabase";
import { smallTables, writeTables } from "../import/cordisDirectory";

const database = testDatabase();
const root = mkdtempSync(join(tmpdir(), "lighthouse-seed-"));
const options = { progress: silentProgress, root };
jest.setTimeout(300_000);

describe("seeding", () => {
  beforeAll(() => {
    cpSync("seed", root, { recursive: true, filter: (path) => !path.endsWith("cordis") || path === "seed" });
    cpSync("seed/cordis", join(root, "cordis"), { recursive: true });
    writeTables(join(root, "cordis"), smallTables());
  });
  beforeEach(() => database.reset());

  it("fills an empty database with cluster and cordis, once", async () => {
    await seedIfNeeded(database, options);
    const { isEmpty, seeds } = await readSeedState(database);
    expect(isEmpty).toBe(false);
    expect(seeds.map(({ name, isComplete }) => [name, isComplete])).toEqual([
      ["cluster", true],
      ["cordis", true],
    ]);
    const [checksum, revision] = [await exportChecksum(database), await database.readRevision()];
    await seedIfNeeded(database, options);
    await seed(database, ["cluster", "cordis"], options);
    expect(await exportChecksum(database)).toBe(checksum);
    expect(await database.readRevision()).toBe(revision);
    const examples = await database.query("MATCH (n {isExample: true}) RETURN n.key AS key");
    expect(examples).toEqual([]);
  });

  it("is completed at the next start when it was interrupted", async () => {
    await seedIfNeeded(database, options);
    const clean = await exportChecksum(database);
    await database.reset();
    const controller = new AbortController();
    const progress = {
      ...silentProgress,
      start: (title: string) => {
        if (title === "Projects") controller.abort();
        return silentProgress.start(title, 0, "");
      },
    };
    await expect(seedIfNeeded(database, { ...options, progress, signal: controller.signal })).rejects.toThrow(
      "aborted",
    );
    expect((await readSeedState(database)).seeds).toMatchObject([
      { isComplete: true },
      { isComplete: false },
    ]);
    await seedIfNeeded(database, options);
    expect(await exportChecksum(database)).toBe(clean);
  });

  it("waits for another process that seeds, and then finds nothing to do or to resume", async () => {
    const first = seedIfNeeded(database, options);
    while ((await readSeedState(database)).seeds.length === 0) continue;
    const [said, started]: string[][] = [[], []];
    const progress = {
      say: (line: string) => said!.push(line),
      start: (title: string) => {
        started!.push(title);
        return silentProgress.start(title, 0, "");
      },
    };
    await seedIfNeeded(database, { ...options, progress });
    await first;
    expect(said!.join()).not.toContain("Resuming");
    expect(started).toEqual([]);
  });

  it("refuses a relationship whose end is missing", async () => {
    const graph = {
      entities: [],
      relationships: [{ type: "RELATED", from: "topic:nowhere", to: "topic:neither", properties: {} }],
      euroSciVocPaths: [],
    };
    const writing = database.write((transaction) => writeDataset(transaction, graph, "cluster", false));
    await expect(writing).rejects.toThrow("seed/write-relationships: only 0 of 1 rows");
  });

  it("leaves a database alone that holds something else", async () => {
    await database.query("CREATE (:Actor {key: 'pic:1', sortKey: 'a pic:1'})");
    await seedIfNeeded(database, options);
    expect(await database.query("MATCH (n:Topic) RETURN count(n) AS count")).toEqual([{ count: 0 }]);
  });

  it("loads the example on request, marked as invented, after the cluster it refers to", async () => {
    await seed(database, ["example"], options);
    const [counts] = await database.query(
      `RETURN COUNT { (:Actor&!AwaitingTopics {isExample: true}) } > 5 AS actors,
              COUNT { (:ProjectGroup {isExample: true})<-[:TOOK_PART_IN]-(:Actor) } > 2 AS members,
              COUNT { (:Partnership {isExample: true})<-[:TOOK_PART_IN]-(:Actor) } > 2 AS partners,
              COUNT { (:Actor {isExample: true})-[:WORKS_ON {isDeclared: true}]->(:Topic {scheme: 'CLUSTER'}) } > 5 AS topics,
              COUNT { (a:Actor {isExample: true}) WHERE NOT a.key STARTS WITH 'example:' } AS strangers`,
    );
    expect(counts).toEqual({ actors: true, members: true, partners: true, topics: true, strangers: 0 });
  });

  it("tells of a changed dataset, and applies it only when asked to", async () => {
    await seed(database, ["cluster"], options);
    const file = join(root, "cluster", "lighthouses.json");
    const before = readFileSync(file, "utf8");
    const lighthouses = JSON.parse(before) as { topics: string[]; startYear: number }[];
    lighthouses[0]!.startYear = 1999;
    lighthouses[0]!.topics = lighthouses[0]!.topics.slice(1);
    writeFileSync(file, JSON.stringify(lighthouses));
    const count = "MATCH (l:Lighthouse {startYear: 1999})-[:ABOUT]->(:Topic) RETURN count(*) AS count";
    try {
      const said: string[] = [];
      await seedIfNeeded(database, {
        ...options,
        progress: { ...silentProgress, say: (line) => said.push(line) },
      });
      expect(said.join()).toContain("cli -- seed cluster");
      expect(await database.query(count)).toEqual([{ count: 0 }]);
      await seed(database, ["cluster"], options);
      expect(await database.query(count)).toEqual([{ count: lighthouses[0]!.topics.length }]);
      expect(await outdatedSeeds(database, root)).toEqual([]);
    } finally {
      writeFileSync(file, before);
    }
  });
});
