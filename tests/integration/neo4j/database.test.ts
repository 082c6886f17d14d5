import { DatabaseUnavailableError, StatementError, StatementTimeoutError } from "../../../src/neo4j/errors";
import { openDatabase } from "../../../src/neo4j/database";
import { freePort } from "../../../src/neo4j/local/freePort";
import { statementsOf } from "../../support/statementsOf";
import { testDatabase } from "../../support/testDatabase";

const statements = statementsOf({
  "things/create":
    "// Creates.\n//\n// Params   $key String, $on Date?\n// Returns  key String\nCREATE (t:Thing {key: $key, on: $on}) RETURN t.key AS key",
  "things/list":
    "// Lists.\n//\n// Params   $limit Int\n// Returns  key String\n//          on Date?\nMATCH (t:Thing) RETURN t.key AS key, t.on AS on ORDER BY key LIMIT $limit",
  "things/whole": "// Returns a node.\n//\n// Returns  thing Any\nMATCH (thing:Thing) RETURN thing",
  "things/slow":
    "// Takes long.\n//\n// Returns  n Int\nUNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN n",
  "things/many":
    "// Dates inside maps.\n//\n// Returns  row Map\nRETURN {on: date('2020-02-29'), at: [datetime('2020-01-01T00:00Z')], n: 3} AS row",
});

describe("database", () => {
  const database = testDatabase({ statements });
  beforeEach(() => database.reset());

  const create = (key: string, on: string | null = null) =>
    database.write((transaction) => transaction.run("things/create", { key, on }));

  it("reads what it wrote, dates as text and integers as numbers", async () => {
    await create("a", "2024-02-29");
    await create("b");
    expect(await database.read("things/list", { limit: 5 })).toEqual([
      { key: "a", on: "2024-02-29" },
      { key: "b", on: null },
    ]);
    expect(await database.read("things/many")).toEqual([
      { row: { on: "2020-02-29", at: ["2020-01-01T00:00:00.000Z"], n: 3 } },
    ]);
  });

  it("refuses a write routed as a read", async () => {
    await expect(database.read("things/create", { key: "a", on: null })).rejects.toThrow(/read access mode/);
  });

  it("undoes a transaction whose work fails", async () => {
    const failing = database.write(async (transaction) => {
      await transaction.run("things/create", { key: "a", on: null });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await database.read("things/list", { limit: 5 })).toEqual([]);
  });

  it("raises the revision by one for each write to the network, and for no other", async () => {
    expect(await database.readRevision()).toBe(0);
    await create("a");
    expect(await database.readRevision()).toBe(0);
    await database.writeNetwork((transaction) => transaction.run("things/create", { key: "b", on: null }));
    await database.writeNetwork(() => Promise.resolve());
    expect(await database.readRevision()).toBe(2);
  });

  it("tells a timeout of a read and of a write apart from other errors", async () => {
    await expect(database.read("things/slow", {}, { timeoutMs: 200 })).rejects.toThrow(StatementTimeoutError);
    const slowWrite = database.write((transaction) => transaction.run("things/slow"), { timeoutMs: 200 });
    await expect(slowWrite).rejects.toThrow(StatementTimeoutError);
  });

  it("refuses whole nodes in results", async () => {
    await create("a");
    await expect(database.read("things/whole")).rejects.toThrow(StatementError);
  });

  it("tells listeners the name of every statement sent, until they leave", async () => {
    const names: string[] = [];
    const leave = database.onStatement((name) => names.push(name));
    await create("a");
    await database.read("things/list", { limit: 1 });
    leave();
    await database.read("things/list", { limit: 1 });
    expect(names).toEqual(["things/create", "things/list"]);
  });

  it("says that the database is unavailable once retries are used up", async () => {
    const connection = { ...database.connection, uri: `bolt://127.0.0.1:${await freePort()}` };
    const nowhere = openDatabase(connection, statements, { retryMs: 300 });
    await expect(nowhere.read("things/list", { limit: 1 })).rejects.toThrow(DatabaseUnavailableError);
    await expect(nowhere.write(async (t) => t.run("things/list", { limit: 1 }))).rejects.toThrow(
      DatabaseUnavailableError,
    );
    await expect(nowhere.verify()).rejects.toThrow(DatabaseUnavailableError);
    await nowhere.close();
  });
});
