import { setImmediate } from "node:timers/promises";
import { type Budget, inTurns } from "../../../src/collections/turns";
import type { Steps } from "../../../src/teams/teamProblem.type";

/** Works in steps of about a millisecond until its time is over. */
function* working(budget: Budget): Steps<string> {
  while (!budget.isOver) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return "told that its time is over";
}

describe("work in turns", () => {
  it("lets everything else have its turn, and ends by its deadline", async () => {
    const budget = { isOver: false };
    const start = performance.now();
    const work = inTurns(working(budget), { deadline: { ms: 200, budget } });
    let turns = 0;
    while (!budget.isOver) {
      await setImmediate();
      turns += 1;
    }
    expect(await work).toBe("told that its time is over");
    expect(turns).toBeGreaterThan(3);
    expect(performance.now() - start).toBeGreaterThanOrEqual(200);
  });

  it("gives what the work gives, without a turn in between when that is soon", async () => {
    const budget = { isOver: true };
    expect(await inTurns(working(budget), { deadline: { ms: 1_000, budget } })).toBe(
      "told that its time is over",
    );
  });

  it("ends at once when it is aborted", async () => {
    const budget = { isOver: false };
    const controller = new AbortController();
    const work = inTurns(working(budget), { deadline: { ms: 10_000, budget }, signal: controller.signal });
    controller.abort(new Error("nobody waits any more"));
    await expect(work).rejects.toThrow("nobody waits any more");
  });
});
