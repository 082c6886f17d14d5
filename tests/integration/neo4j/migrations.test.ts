import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../../src/neo4j/database";
import { migrate, MigrationError, pendingMigrations } from "../../../src/neo4j/migrations";
import { withMutex } from "../../../src/neo4j/mutex";
import { CYPHER_DIRECTORY } from "../../../src/neo4j/projectRoot";
import { directoryOf, statementsOf } from "../../support/statementsOf";
import { testDatabase } from "../../support/testDatabase";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const ownFiles = readdirSync(join(CYPHER_DIRECTORY, "migrations")).sort();
/** The number after the project's last migration, as file names write it. */
const next = String(ownFiles.length + 1).padStart(4, "0");

describe("migrations", () => {
  const database = testDatabase();
  const other = openDatabase(database.connection, statementsOf({}));
  afterAll(() => other.close());
  beforeEach(() => database.reset());

  const directories: { remove: () => void }[] = [];
  afterEach(async () => {
    for (const directory of directories.splice(0)) directory.remove();
    await database.query("MATCH (migration:Migration) WHERE migration.version > $own DELETE migration", {
      own: ownFiles.length,
    });
  });

  /** The project's migrations, with more. */
  function withMore(more: Record<string, string>): { directory: string } {
    const own = ownFiles.map((name): [string, string] => [
      name,
      readFileSync(join(CYPHER_DIRECTORY, "migrations", name), "utf8"),
    ]);
    const directory = directoryOf({ ...Object.fromEntries<string>(own), ...more });
    directories.push(directory);
    return { directory: directory.path };
  }

  it("have been applied by the set-up, and are not applied again", async () => {
    expect(await migrate(database)).toEqual([]);
    expect(await pendingMigrations(database)).toEqual([]);
  });

  it("leave every index in use", async () => {
    const notInUse = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name";
    expect(await database.query(notInUse)).toEqual([]);
  });

  it("make a full-text index that finds folded words in lists, as they are", async () => {
    await database.query(
      "CREATE (:Actor {key: 'org:x', sortKey: 'x', searchNames: ['the klinik koln', 'ukk']})",
    );
    const find = (text: string) =>
      database.query("CALL db.index.fulltext.queryNodes('search', $text) YIELD node RETURN node.key AS key", {
        text,
      });
    expect(await find("ukk")).toEqual([{ key: "org:x" }]);
    expect(await find("the")).toEqual([{ key: "org:x" }]);
    expect(await find("kliniken")).toEqual([]);
  });

  it("run all statements of a file, in order", async () => {
    const options = withMore({
      [`${next}-two.cypher`]:
        "// Two statements.\nCREATE (:Step {n: 1});\n\n// The second.\nMATCH (s:Step) SET s.n = s.n + 1;\n",
    });
    expect(await migrate(database, options)).toEqual([`${next}-two`]);
    expect(await database.query("MATCH (s:Step) RETURN s.n AS n")).toEqual([{ n: 2 }]);
  });

  it("are applied once by two runners that start together", async () => {
    const options = withMore({
      [`${next}-count.cypher`]:
        "CREATE (:Step);\nUNWIND range(1, 300000) AS x WITH max(x) AS m CREATE (:Step)",
    });
    const applied = await Promise.all([migrate(database, options), migrate(other, options)]);
    expect(applied.flat()).toEqual([`${next}-count`]);
    expect(await database.query("MATCH (s:Step) RETURN count(s) AS n")).toEqual([{ n: 2 }]);
  });

  it("are refused when an applied file was changed, naming both checksums", async () => {
    await migrate(database, withMore({ [`${next}-a.cypher`]: "CREATE (:Step)" }));
    const changed = migrate(database, withMore({ [`${next}-a.cypher`]: "CREATE (:Leap)" }));
    await expect(changed).rejects.toThrow(MigrationError);
    await expect(changed).rejects.toThrow(/-a\.cypher was changed.* [0-9a-f]{64}, now [0-9a-f]{64}/);
  });

  it("are refused when an applied file has gone and another took its number", async () => {
    await migrate(database, withMore({ [`${next}-a.cypher`]: "CREATE (:Step)" }));
    await expect(migrate(database, withMore({ [`${next}-b.cypher`]: "CREATE (:Step)" }))).rejects.toThrow(
      /-a\.cypher was applied.*missing/,
    );
  });

  it("are refused when the database is newer than the code", async () => {
    await migrate(database, withMore({ [`${next}-a.cypher`]: "CREATE (:Step)" }));
    await expect(migrate(database)).rejects.toThrow(/newer than the code/);
  });

  it("are refused when a number is left out", async () => {
    const gap = withMore({ "9999-a.cypher": "CREATE (:Step)" });
    await expect(migrate(database, gap)).rejects.toThrow(/9999-a\.cypher: expected/);
  });
});

describe("withMutex", () => {
  const database = testDatabase();
  const other = openDatabase(database.connection, statementsOf({}));
  afterAll(() => other.close());

  it("lets one at a time work, and tells the other that it waits", async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await pause(900);
      events.push(`${name} ends`);
    };
    const first = withMutex(database, "test", work("first"));
    while (events.length === 0) await pause(20);
    await Promise.all([
      first,
      withMutex(other, "test", work("second"), { onWait: () => events.push("second waits") }),
    ]);
    expect(events).toEqual(["first begins", "second waits", "first ends", "second begins", "second ends"]);
  });

  it("ends waiting when told to, at once, and leaves the mutex to others", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let isHeld = false;
    const first = withMutex(database, "test", () => {
      isHeld = true;
      return held;
    });
    while (!isHeld) await pause(20);
    const controller = new AbortController();
    const work = jest.fn(() => Promise.resolve());
    const second = withMutex(other, "test", work, {
      onWait: () => controller.abort(new Error("told to stop")),
      signal: controller.signal,
    });
    await expect(second).rejects.toThrow("told to stop");
    await expect(withMutex(other, "free", work, { signal: controller.signal })).rejects.toThrow(
      "told to stop",
    );
    expect(work).not.toHaveBeenCalled();
    release();
    await first;
    expect(await withMutex(other, "test", () => Promise.resolve("free"))).toBe("free");
  });

  it("is free again after work failed, and other keys never wait", async () => {
    const failing = withMutex(database, "test", async () => {
      await withMutex(other, "another", () => Promise.resolve());
      throw new Error("work failed");
    });
    await expect(failing).rejects.toThrow("work failed");
    expect(await withMutex(other, "test", () => Promise.resolve("free"))).toBe("free");
  });
});
