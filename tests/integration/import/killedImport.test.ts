import { spawn } from "node:child_process";
import { join } from "node:path";
import { exportChecksum } from "../../../src/export/exportNetwork";
import { importCordis } from "../../../src/import/importCordis";
import { readUnfinishedImports } from "../../../src/import/importState";
import { silentProgress as progress } from "../../../src/progress/silentProgress";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, generatedTables } from "./cordisDirectory";

const database = testDatabase();
const support = join(__dirname, "../../support/registerTypeScript.cjs");
jest.setTimeout(600_000);

describe("an import that is killed", () => {
  const directory = cordisDirectory(
    generatedTables({ organisations: 1_200, projects: 200, participations: 4_500 }),
  );
  let clean: string;

  beforeAll(async () => {
    await database.reset();
    await importCordis(database, directory, { skipInvalid: false, progress });
    clean = await exportChecksum(database);
  });

  // Writes seen before the kill: amid the organisations, the participations, the derived topics.
  it.each([[[1, 2]], [[4, 5, 6]], [[7, 8, 10]]])(
    "is completed by the next, killed after %j writes",
    async (kills) => {
      await database.reset();
      for (const writes of kills) {
        await killAfter(writes);
        expect(await readUnfinishedImports(database)).toHaveLength(1);
      }
      const report = await importCordis(database, directory, { skipInvalid: false, progress });
      expect(report.counts.organisations.read).toBe(1_200);
      expect(await exportChecksum(database)).toBe(clean);
      expect(await readUnfinishedImports(database)).toEqual([]);
    },
  );

  /** Runs the import as a process of its own and kills it once the revision has passed `writes`. */
  async function killAfter(writes: number): Promise<void> {
    const script = join(__dirname, "importChild.ts");
    const child = spawn(
      process.execPath,
      ["--require", support, script, JSON.stringify(database.connection), directory],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const ended = new Promise((resolve) => child.once("exit", resolve));
    let isRunning = true;
    void ended.then(() => (isRunning = false));
    while (isRunning && (await database.readRevision()) < writes) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGKILL");
    await ended;
  }
});
