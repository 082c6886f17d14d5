import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersBolt } from "../../../src/neo4j/local/bolt";
import { openLocalDirectory } from "../../../src/neo4j/local/localDirectory";
import { openLocal } from "../../../src/neo4j/local/openLocal";
import { processIdentity } from "../../../src/neo4j/local/processIdentity";
import { runningEngine } from "../../../src/neo4j/local/startOrJoin";
import { startHolder, type Holder } from "../../support/holder";

describe("openLocal", () => {
  const directory = mkdtempSync(join(tmpdir(), "lighthouse-local-"));
  const javaPid = () => Number(readFileSync(join(directory, "neo4j", "neo4j.pid"), "utf8"));
  const isAlive = async (pid: number) => (await processIdentity(pid)) !== null;
  const open = () => openLocal(directory, { progress: () => undefined });
  const holders: Holder[] = [];
  const hold = async () => {
    const holder = await startHolder("neo4j", directory);
    holders.push(holder);
    return holder;
  };

  afterAll(async () => {
    for (const holder of holders) await holder.kill("SIGKILL");
    await (await runningEngine(await openLocalDirectory(directory)))?.engine.stop();
    rmSync(directory, { recursive: true, force: true });
  }, 60_000);

  it("shares one Neo4j among processes, outlives a killed one, and stops with the last", async () => {
    const [first, second] = await Promise.all([hold(), hold()]);
    const pid = javaPid();
    const own = await open();
    expect(await answersBolt(own)).toBe(true);
    expect(javaPid()).toBe(pid);

    await first.release();
    await own.release();
    await own.release();
    expect(await isAlive(pid)).toBe(true);

    // The last one dies without a word: its Neo4j stays, the next process takes it over and stops it in the end.
    await second.kill("SIGKILL");
    expect(await isAlive(pid)).toBe(true);
    const next = await open();
    expect(javaPid()).toBe(pid);
    await next.release();
    expect(await isAlive(pid)).toBe(false);
  }, 90_000);

  it("keeps the password readable for its owner only", () => {
    expect(statSync(join(directory, "neo4j", "password")).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, "neo4j")).mode & 0o777).toBe(0o700);
  });
});
