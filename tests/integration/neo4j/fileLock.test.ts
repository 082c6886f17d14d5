import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryFileLock, withFileLock } from "../../../src/neo4j/local/fileLock";
import { acquireServiceLock, ServiceAlreadyRunningError } from "../../../src/neo4j/local/serviceLock";
import { startHolder } from "../../support/holder";

describe("file lock", () => {
  let directory: string;
  let path: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "lighthouse-files-"));
    path = join(directory, "a.lock");
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("is held by one at a time and leaves nothing behind", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => withFileLock(path, work)));
    expect(most).toBe(1);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("names the living process that holds it", async () => {
    const holder = await startHolder("lock", path);
    expect(await tryFileLock(path)).toMatchObject({ holder: { pid: holder.pid } });
    await holder.release();
    expect(existsSync(path)).toBe(false);
  });

  it("is free after its holder was killed, for exactly one of many takers", async () => {
    const holder = await startHolder("lock", path);
    await holder.kill("SIGKILL");
    expect(existsSync(path)).toBe(true);
    const attempts = await Promise.all(Array.from({ length: 20 }, () => tryFileLock(path)));
    expect(attempts.filter((attempt) => attempt.holder === undefined)).toHaveLength(1);
    expect(readdirSync(directory)).toEqual(["a.lock"]);
  });

  it("lets one service run on a data directory, and the next after it was killed", async () => {
    const holder = await startHolder("service", directory);
    const refused = acquireServiceLock(directory);
    await expect(refused).rejects.toThrow(ServiceAlreadyRunningError);
    await expect(refused).rejects.toThrow(new RegExp(`pid ${holder.pid}, since .* on DATA_DIR ${directory}`));
    await holder.kill("SIGKILL");
    const { release } = await acquireServiceLock(directory);
    expect((await startHolder("service", directory)).outcome).toBe("ServiceAlreadyRunningError");
    await release();
  });
});
