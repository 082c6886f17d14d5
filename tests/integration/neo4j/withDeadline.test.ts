import { RequestTimeoutError, StatementTimeoutError } from "../../../src/neo4j/errors";
import { withDeadline } from "../../../src/neo4j/withDeadline";
import { classifyDatabaseError } from "../../../src/server/classifyDatabaseError";
import { statementsOf } from "../../support/statementsOf";
import { testDatabase } from "../../support/testDatabase";

const statements = statementsOf({
  "things/one": "// One.\n//\n// Returns  n Int\nRETURN 1 AS n",
  "things/slow":
    "// Takes long.\n//\n// Returns  n Int\nUNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN n",
});

describe("one deadline for a request", () => {
  const database = testDatabase({ statements });
  const slow = (view: typeof database | ReturnType<typeof withDeadline>) => view.read("things/slow");

  it("ends statements side by side at the same time, and sends nothing after it", async () => {
    const request = withDeadline(database, 1_000);
    const started = Date.now();
    const failures = await Promise.allSettled([slow(request), slow(request)]);
    // The database looks for overdue transactions every two seconds.
    expect(Date.now() - started).toBeLessThan(5_000);
    for (const failure of failures) {
      expect(failure).toMatchObject({
        status: "rejected",
        reason: expect.any(RequestTimeoutError) as unknown,
      });
    }
    const names: string[] = [];
    const leave = database.onStatement((name) => names.push(name));
    const late = await request.read("things/one").catch((error: unknown) => error);
    leave();
    expect(late).toBeInstanceOf(RequestTimeoutError);
    expect(names).toEqual([]);
    expect(classifyDatabaseError(late)).toMatchObject({
      message: "The request took longer than 1000 ms in the database: ask for less, or filter more.",
      extensions: { code: "LIMIT_EXCEEDED" },
    });
  });

  it("is of one request alone and begins with its first statement", async () => {
    const one = withDeadline(database, 300);
    const other = withDeadline(database, 300);
    await one.read("things/one");
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(one.read("things/one")).rejects.toThrow(RequestTimeoutError);
    expect(await other.read("things/one")).toEqual([{ n: 1 }]);
  });

  it("leaves a statement its own, smaller timeout", async () => {
    const request = withDeadline(database, 60_000);
    const failure = await request
      .read("things/slow", {}, { timeoutMs: 200 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StatementTimeoutError);
    expect(failure).not.toBeInstanceOf(RequestTimeoutError);
  });
});
