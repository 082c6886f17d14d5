import "reflect-metadata";
import { setTimeout } from "node:timers/promises";
import type { Database } from "../../../src/neo4j/database.type";
import { NetworkReader } from "../../../src/projection/networkReader";
import { Projection } from "../../../src/projection/projection";
import { ProjectionRepository } from "../../../src/projection/projection.repository";
import { apiOver } from "../../support/api";
import { actorId, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const anotherProcess = testDatabase();
const running: Projection[] = [];

beforeEach(() => storeNetwork(database, { activities: [{ key: "p", participants: ["a", "b"] }] }));
afterEach(() => Promise.all(running.splice(0).map((projection) => projection.stop())));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(10);
}

function projectionOf(from: Database, maxParticipations = 1_000_000): Projection {
  const options = { maxParticipations, report: (error: unknown) => void failures.push(error) };
  const projection = new Projection(new ProjectionRepository(from), options);
  running.push(projection);
  projection.start();
  return projection;
}
const failures: unknown[] = [];
const keysOf = (projection: Projection) => projection.current()?.actors.keys;

const addActor = (key: string) =>
  anotherProcess.query("CREATE (:Actor {key: $key, kind: 'UNKNOWN', status: 'X'})", { key });
const raise = () => anotherProcess.writeNetwork(() => Promise.resolve());

const PATHS = `query ($from: ID!, $to: ID!, $minRevision: Int) {
  collaborationPaths(fromId: $from, toId: $to, minRevision: $minRevision) { shortestHops revision }
}`;
interface Paths {
  collaborationPaths: { shortestHops: number | null; revision: number };
}
const ends = { from: actorId("a"), to: actorId("b") };

/** Another process's write that tells what it changed. */
const write = (text: string, actorKeys: string[], activityKeys: string[] = []) =>
  anotherProcess.write(async (transaction) => {
    await anotherProcess.query(text);
    await transaction.run("technical/bump-network-revision", { actorKeys, activityKeys });
  });

/** How often all of the network was read by a projection so far. */
function wholeReadings(): () => number {
  let count = 0;
  stops.push(database.onStatement((name) => (count += name === "projection/list-actors" ? 1 : 0)));
  return () => count;
}
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

describe("the network in memory", () => {
  it("answers without the database's search once it is there, and names its revision", async () => {
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    const api = apiOver(database, 30_000, projection);
    expect(await api.statementsOf(PATHS, ends)).toEqual([]);
    const { collaborationPaths } = await api.data<Paths>(PATHS, ends);
    expect(collaborationPaths).toEqual({ shortestHops: 1, revision: await database.readRevision() });
  });

  it("follows what another process writes", async () => {
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    await addActor("c");
    await raise();
    await until(() => keysOf(projection)?.length === 3);
    expect(keysOf(projection)).toEqual(["a", "b", "c"]);
  });

  it("is not used from this process's write on until it has it", async () => {
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    projection.noteWrite();
    expect(projection.current()).toBeNull();
    expect(await apiOver(database, 30_000, projection).statementsOf(PATHS, ends)).toContain(
      "paths/find-chains",
    );
    await until(() => projection.current() !== null);
  });

  it("is waited for by who needs a revision, in memory or in the database", async () => {
    for (const projection of [projectionOf(database), undefined]) {
      const next = (await database.readRevision()) + 1;
      const answer = apiOver(database, 30_000, projection).data<Paths>(PATHS, { ...ends, minRevision: next });
      await setTimeout(150);
      await raise();
      expect((await answer).collaborationPaths.revision).toBe(next);
    }
  });

  it("is not waited for beyond the time of a request", async () => {
    const answer = await apiOver(database, 2_000).ask(PATHS, {
      ...ends,
      minRevision: 1_000_000,
    });
    expect(answer.errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
    expect(answer.errors![0]!.message).toContain("has not reached 1000000");
    expect(answer.errors![0]!.extensions).toMatchObject({ code: "UNAVAILABLE", argument: "minRevision" });
  });

  it("is never half-new: what somebody wrote while it was read is read again", async () => {
    let interrupted = 0;
    const interrupting: Database = {
      ...database,
      async *stream<Row>(name: string) {
        if (name === "projection/list-activities" && (interrupted += 1) === 1) {
          await addActor("new");
          await anotherProcess.query("MATCH (a:Actor {key: 'a'})-[r:TOOK_PART_IN]->(p) DELETE r");
          await raise();
        }
        yield* database.stream<Row>(name);
      },
    };
    const projection = projectionOf(interrupting);
    await until(() => projection.current() !== null);
    expect(interrupted).toBe(2);
    expect(keysOf(projection)).toEqual(["a", "b", "new"]);
    expect([...projection.current()!.participants.actors]).toEqual([1]);
  });

  it("is read whole once, and then only what writes say they changed", async () => {
    const count = wholeReadings();
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    await write("MATCH (a:Actor {key: 'a'}) SET a.city = 'Bonn'", ["a"]);
    await until(() => projection.current()?.actors.cities[0] === "Bonn");
    await write("CREATE (:Actor {key: 'aa', kind: 'UNKNOWN', status: 'X'})", ["aa"]);
    await until(() => keysOf(projection)?.length === 3);
    expect(keysOf(projection)).toEqual(["a", "aa", "b"]);
    expect([...projection.current()!.participants.actors]).toEqual([0, 2]);
    expect(count()).toBe(1);
  });

  it("is read whole when a write does not say what it changed, or what it said is kept no longer", async () => {
    const count = wholeReadings();
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    await addActor("c");
    await raise();
    await until(() => keysOf(projection)?.length === 3);
    expect(count()).toBe(2);
    await projection.stop();
    const known = projection.current()!;
    await write("CREATE (:Actor {key: 'd', kind: 'UNKNOWN', status: 'X'})", ["d"]);
    const reader = new NetworkReader(new ProjectionRepository(database));
    expect((await reader.read(known, new AbortController().signal)).isWhole).toBe(false);
    await database.query("MATCH (change:NetworkChange) DELETE change");
    const { network, isWhole } = await reader.read(known, new AbortController().signal);
    expect(isWhole).toBe(true);
    expect(network?.actors.keys).toEqual(["a", "b", "c", "d"]);
  });

  it("is read whole after a change that does not go with what is known", async () => {
    const projection = projectionOf(database);
    await until(() => projection.current() !== null);
    // Nobody says that there is a new actor in what another one takes part in.
    await write(
      `MATCH (a:Actor {key: 'a'})
       CREATE (a)-[:TOOK_PART_IN]->(:Activity:Project {key: 'q'})<-[:TOOK_PART_IN]-(:Actor {key: 'c', kind: 'UNKNOWN', status: 'X'})`,
      ["a"],
    );
    await until(() => keysOf(projection)?.length === 3);
    expect([...projection.current()!.participants.actors]).toEqual([0, 1, 0, 2]);
    expect(failures.splice(0).map(String)).toEqual([
      "Error: The network changed while it was read: a participant is not among the actors.",
    ]);
  });

  it("waits for a write that is about to end, so that no half of it is read", async () => {
    const repository = new ProjectionRepository(database);
    await raise();
    const before = await repository.revisions();
    let [hasRaised, end] = [() => {}, () => {}];
    const raised = new Promise<void>((resolve) => (hasRaised = resolve));
    const held = new Promise<void>((resolve) => (end = resolve));
    const writing = anotherProcess.write(async (transaction) => {
      await transaction.run("technical/bump-network-revision", { actorKeys: [], activityKeys: [] });
      hasRaised();
      await held;
    });
    await raised;
    let isSettled = false;
    const settled = repository.settledRevisions().finally(() => (isSettled = true));
    await setTimeout(300);
    expect(isSettled).toBe(false);
    expect(await repository.revisions()).toEqual(before);
    end();
    await writing;
    expect(await settled).toEqual({ ...before, revision: before.revision + 1 });
  });

  it("keeps the last changes only", async () => {
    await database.query("CREATE (:NetworkRevision {key: 'network', number: 600})");
    await database.query(
      "CREATE (:NetworkChange {key: 'network|101'}), (:NetworkChange {key: 'network|102'})",
    );
    await raise();
    const kept = await database.query<{ key: string }>(
      "MATCH (change:NetworkChange) WHERE change.key STARTS WITH 'network|' RETURN change.key AS key ORDER BY key",
    );
    expect(kept.map(({ key }) => key)).toEqual(["network|102", "network|601"]);
  });

  it("is left out when the network is larger than it may be", async () => {
    const projection = projectionOf(database, 1);
    await until(() => projection.exceedsMemory);
    const api = apiOver(database, 30_000, projection);
    expect(await api.statementsOf(PATHS, ends)).toContain("paths/find-chains");
    expect((await api.data<Paths>(PATHS, ends)).collaborationPaths.shortestHops).toBe(1);
  });

  it("goes on after a failed reading", async () => {
    let readings = 0;
    const failing: Database = {
      ...database,
      stream<Row>(name: string) {
        readings += 1;
        if (readings === 1) throw new Error("lost");
        return database.stream<Row>(name);
      },
    };
    const projection = projectionOf(failing);
    await until(() => projection.current() !== null);
    expect(failures).toMatchObject([{ message: "lost" }]);
  });
});
