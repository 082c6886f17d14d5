import { setImmediate } from "node:timers/promises";
import { runPaced } from "../../../src/teams/runPaced";
import type { Budget, Steps } from "../../../src/teams/teamProblem.type";

/** Works in steps of about a millisecond until its time is over. */
function* working(budget: Budget): Steps<string> {
  while (!budget.isOver) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return "told that its time is over";
}

describe("a paced search", () => {
  it("lets everything else have its turn, and ends by its deadline", async () => {
    const budget = { isOver: false };
    const start = performance.now();
    const search = runPaced(working(budget), budget, { deadlineMs: 200 });
    let turns = 0;
    while (!budget.isOver) {
      await setImmediate();
      turns += 1;
    }
    expect(await search).toBe("told that its time is over");
    expect(turns).toBeGreaterThan(3);
    expect(performance.now() - start).toBeGreaterThanOrEqual(200);
  });

  it("gives what the search gives, without a turn in between when that is soon", async () => {
    const budget = { isOver: true };
    expect(await runPaced(working(budget), budget, { deadlineMs: 1_000 })).toBe("told that its time is over");
  });

  it("ends at once when it is aborted", async () => {
    const budget = { isOver: false };
    const controller = new AbortController();
    const search = runPaced(working(budget), budget, { deadlineMs: 10_000, signal: controller.signal });
    controller.abort(new Error("nobody waits any more"));
    await expect(search).rejects.toThrow("nobody waits any more");
  });
});
