import { Upkeep } from "../../../src/upkeep/upkeep";

const silent = { info: () => undefined, warn: () => undefined };

/** Runs tasks for one round and a little of the next. */
async function rounds(tasks: ConstructorParameters<typeof Upkeep>[0], log = silent): Promise<void> {
  const upkeep = new Upkeep(tasks, log, 60_000);
  upkeep.start();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await upkeep.stop();
}

it("runs a task until nothing is left, and waits then", async () => {
  const left = [true, true, false, false];
  await rounds([{ name: "task", run: () => Promise.resolve(left.shift() ?? false) }]);

  expect(left).toEqual([false]);
});

it("runs the other tasks when one fails, and tells no more of the failure than its kind", async () => {
  const told: object[] = [];
  const ran = jest.fn(() => Promise.resolve(false));
  const failing = { name: "failing", run: () => Promise.reject(new TypeError("someone@example.org")) };

  await rounds([failing, { name: "other", run: ran }], {
    ...silent,
    warn: (facts: object) => void told.push(facts),
  } as never);

  expect(ran).toHaveBeenCalledTimes(1);
  expect(told).toEqual([{ task: "failing", error: "TypeError" }]);
});
