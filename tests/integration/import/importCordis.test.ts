import { basename, dirname } from "node:path";
import { checkCordis } from "../../../src/cordis/checkCordis";
import { exportChecksum } from "../../../src/export/exportNetwork";
import { importCordis } from "../../../src/import/importCordis";
import { importProjects } from "../../../src/import/importProjects";
import { newImportReport } from "../../../src/import/importReport";
import { finishImports } from "../../../src/import/finishImports";
import { readUnfinishedImports } from "../../../src/import/importState";
import { silentProgress as progress } from "../../../src/progress/silentProgress";
import { countAwaiting } from "../../../src/topics/derive/settle";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, smallTables, writeTables } from "./cordisDirectory";

const database = testDatabase();
const strict = { skipInvalid: false, progress };
jest.setTimeout(120_000);

describe("importCordis", () => {
  beforeEach(() => database.reset());

  it("creates what the files say", async () => {
    const report = await importCordis(database, cordisDirectory(smallTables()), strict);
    expect(report.counts).toEqual({
      organisations: {
        read: 3,
        created: 3,
        updated: 0,
        unchanged: 0,
        joined: 0,
        removed: 0,
        rejected: 0,
        retired: 0,
      },
      projects: {
        read: 3,
        created: 3,
        updated: 0,
        unchanged: 0,
        joined: 0,
        removed: 0,
        rejected: 0,
        retired: 0,
      },
      participations: {
        read: 5,
        created: 5,
        updated: 0,
        unchanged: 0,
        joined: 0,
        removed: 0,
        rejected: 0,
        retired: 0,
      },
    });
    const [alpha] = await database.query<{ alpha: Record<string, unknown> }>(
      "MATCH (a:Actor {key: 'pic:999900001'}) RETURN properties(a) AS alpha",
    );
    expect(alpha?.alpha).toMatchObject({
      kind: "UNIVERSITY",
      status: "PUBLIC_SOURCE",
      city: "Köln",
      isInRegion: true,
      isExample: false,
      activityCount: 2,
    });
    expect(alpha?.alpha["activityOrder"]).toBe(`99999997 ${String(alpha?.alpha["sortKey"])}`);
    const dates = await database.query("MATCH (p:Project) RETURN p.startDate AS start ORDER BY p.dateOrder");
    expect(dates).toEqual([{ start: "2020-01-01" }, { start: "2018-03-01" }, { start: null }]);
  });

  it("changes nothing the second time", async () => {
    const directory = cordisDirectory(smallTables());
    await importCordis(database, directory, strict);
    const [checksum, revision] = [await exportChecksum(database), await database.readRevision()];
    const again = await importCordis(database, directory, strict);
    expect(again.isChanged).toBe(false);
    expect(again.counts.organisations).toMatchObject({ unchanged: 3, created: 0, updated: 0 });
    expect(again.counts.projects).toMatchObject({ unchanged: 3, created: 0, updated: 0 });
    expect(again.counts.participations).toMatchObject({ unchanged: 5, created: 0, updated: 0 });
    expect(await exportChecksum(database)).toBe(checksum);
    expect(await database.readRevision()).toBe(revision);
  });

  it("leaves what a person curated, and what another source stated, as it is", async () => {
    const tables = smallTables();
    const directory = cordisDirectory(tables);
    await importCordis(database, directory, strict);
    await database.query(
      `MATCH (a:Actor {key: 'pic:999900001'})
       SET a.city = 'Deutz',
           a.fieldSources = [entry IN a.fieldSources WHERE NOT entry STARTS WITH 'city='] + 'city=curated'`,
    );
    await database.query(
      `MATCH (a:Actor {key: 'pic:999900003'}), (p:Project {key: 'cordis:900000001'})
       CREATE (a)-[:TOOK_PART_IN {key: a.key + '|' + p.key, roles: ['PARTNER'], source: 'curated'}]->(p)`,
    );
    tables.organisations[0]!["city"] = "Berlin";
    tables.organisations[0]!["shortName"] = "AU";
    writeTables(directory, tables);
    const report = await importCordis(database, directory, strict);
    expect(report.counts.organisations).toMatchObject({ updated: 1, unchanged: 2 });
    expect(report.counts.participations).toMatchObject({ removed: 0 });
    const [row] = await database.query(
      `MATCH (a:Actor {key: 'pic:999900001'})
       RETURN a.city AS city, a.shortName AS shortName, COUNT { ()-[:TOOK_PART_IN {source: 'curated'}]->() } AS curated`,
    );
    expect(row).toEqual({ city: "Deutz", shortName: "AU", curated: 1 });
  });

  it("follows its source: changed, new and vanished participations, topics and values", async () => {
    const tables = smallTables();
    const directory = cordisDirectory(tables);
    await importCordis(database, directory, strict);
    tables.projects[2]!["euroSciVocPaths"] = "/medical and health sciences/clinical medicine/oncology";
    tables.projects[2]!["euroSciVoc"] = "oncology";
    tables.participations[1]!["role"] = "thirdParty";
    tables.participations.splice(2, 1, { projectId: "900000002", orgId: "999900003", role: "coordinator" });
    writeTables(directory, tables);
    const report = await importCordis(database, directory, strict);
    expect(report.counts.projects).toMatchObject({ updated: 1, unchanged: 2 });
    expect(report.counts.participations).toMatchObject({ created: 1, updated: 1, removed: 1, unchanged: 3 });
    const followed = await withoutUnusedTopics();
    expect(followed).toBe(await exportChecksumOf(tables));
  });

  it("writes nothing when a row is invalid", async () => {
    const tables = smallTables();
    tables.participations.push({ projectId: "900000009", orgId: "999900001", role: "participant" });
    const report = await importCordis(database, cordisDirectory(tables), strict);
    expect(report.isAccepted).toBe(false);
    expect(await database.query("MATCH (n:Import) RETURN count(n) AS count")).toEqual([{ count: 0 }]);
    expect(report.check.issues[0]).toMatchObject({
      file: "participations.csv",
      line: 7,
      column: "projectId",
    });
    expect(await database.query("MATCH (n:Actor|Activity|Topic) RETURN count(n) AS count")).toEqual([
      { count: 0 },
    ]);
  });

  it("leaves just the invalid rows out when asked to", async () => {
    const tables = smallTables();
    tables.participations.push({ projectId: "900000009", orgId: "999900001", role: "participant" });
    const options = { skipInvalid: true, progress };
    const report = await importCordis(database, cordisDirectory(tables), options);
    expect(report.counts.participations).toMatchObject({ read: 6, created: 5, rejected: 1 });
    expect(await exportChecksum(database)).toBe(await exportChecksumOf(smallTables()));
  });

  it("keeps what it imported earlier where the row is invalid now", async () => {
    const tables = smallTables();
    const directory = cordisDirectory(tables);
    await importCordis(database, directory, strict);
    const checksum = await exportChecksum(database);
    tables.participations[1]!["ecContribution"] = "four hundred";
    writeTables(directory, tables);
    const report = await importCordis(database, directory, { skipInvalid: true, progress });
    expect(report.counts.participations).toMatchObject({ rejected: 1, unchanged: 4, removed: 0 });
    expect(await exportChecksum(database)).toBe(checksum);
  });

  it("keeps a second role that it imported earlier where the row of that role is invalid now", async () => {
    const tables = smallTables();
    tables.participations.push({
      projectId: "900000001",
      orgId: "999900001",
      role: "participant",
      ecContribution: "50",
    });
    const directory = cordisDirectory(tables);
    await importCordis(database, directory, strict);
    const checksum = await exportChecksum(database);
    tables.participations.at(-1)!["ecContribution"] = "fifty";
    tables.participations[1]!["ecContribution"] = "401";
    writeTables(directory, tables);
    const report = await importCordis(database, directory, { skipInvalid: true, progress });
    expect(report.counts.participations).toMatchObject({ rejected: 1, updated: 1, removed: 0 });
    const [row] = await database.query(
      `MATCH (:Actor {key: 'pic:999900001'})-[p:TOOK_PART_IN]->(:Project {key: 'cordis:900000001'})
       RETURN p.roles AS roles, p.contribution AS contribution`,
    );
    expect(row).toEqual({ roles: ["COORDINATOR", "PARTICIPANT"], contribution: 650 });
    expect(await exportChecksum(database)).not.toBe(checksum);
  });

  it("writes nothing of a batch whose participants are missing, and says so", async () => {
    const checked = await checkCordis(cordisDirectory(smallTables()));
    const report = newImportReport(checked.report, true);
    const writing = importProjects(database, checked, report, progress.start("", 0, ""));
    await expect(writing).rejects.toThrow("import/create-participations: only 0 of 5 rows");
    expect(await database.query("MATCH (n:Activity|Topic) RETURN count(n) AS count")).toEqual([{ count: 0 }]);
  });

  it("ends between two batches when told to, and is completed by the next", async () => {
    const directory = cordisDirectory(smallTables());
    const controller = new AbortController();
    const stopping = {
      ...progress,
      // The organisations are there by then.
      start: (title: string) => {
        if (title === "Projects") controller.abort();
        return progress.start(title, 0, "");
      },
    };
    const interrupted = importCordis(database, directory, {
      ...strict,
      progress: stopping,
      signal: controller.signal,
    });
    await expect(interrupted).rejects.toThrow("aborted");
    const unfinished = await readUnfinishedImports(database);
    expect(unfinished).toMatchObject([{ source: "cordis", directory: basename(directory) }]);
    expect(JSON.stringify(unfinished)).not.toContain(dirname(directory));
    const said: string[] = [];
    await finishImports(database, { progress: { ...progress, say: (line) => said.push(line) } });
    expect(said.join()).toContain(`npm run cli -- import cordis …/${basename(directory)}`);
    await importCordis(database, cordisDirectory(smallTables()), strict);
    expect(await readUnfinishedImports(database)).toHaveLength(1);
    await importCordis(database, directory, strict);
    expect(await readUnfinishedImports(database)).toEqual([]);
    expect(await countAwaiting(database)).toEqual({ topics: 0, projects: 0, actors: 0 });
    expect(await exportChecksum(database)).toBe(await exportChecksumOf(smallTables()));
  });

  async function exportChecksumOf(tables: ReturnType<typeof smallTables>): Promise<string> {
    await database.reset();
    await importCordis(database, cordisDirectory(tables), strict);
    return exportChecksum(database);
  }

  /** A concept once created stays, though nothing is about it any more. */
  async function withoutUnusedTopics(): Promise<string> {
    const unused =
      "MATCH (t:Topic) WHERE NOT EXISTS { (t)<-[:BROADER|ABOUT]-() } DETACH DELETE t RETURN count(t) AS n";
    while ((await database.query<{ n: number }>(unused))[0]?.n) continue;
    return exportChecksum(database);
  }
});
