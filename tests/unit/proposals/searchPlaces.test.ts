import { SearchPlaces } from "../../../src/proposals/searchPlaces";

/** A search that goes on until it is told to end. */
function search() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: () => ended };
}

/** Somebody who waits for an answer until they go. */
function asker() {
  const controller = new AbortController();
  return { signal: controller.signal, go: () => controller.abort(new Error("gone")) };
}
const { signal } = asker();

describe("places for searches", () => {
  it("let so many go on at a time, the others in turn", async () => {
    const places = new SearchPlaces(1);
    const order: number[] = [];
    const first = search();
    const running = places.during(1_000, first.work, signal);
    const waiting = [2, 3].map((number) =>
      places.during(1_000, () => Promise.resolve(void order.push(number)), signal),
    );
    await Promise.resolve();
    expect(order).toEqual([]);
    first.end();
    await Promise.all([running, ...waiting]);
    expect(order).toEqual([2, 3]);
  });

  it("are given back by a search that fails", async () => {
    const places = new SearchPlaces(1);
    await expect(places.during(0, () => Promise.reject(new Error("broken")), signal)).rejects.toThrow(
      "broken",
    );
    expect(await places.during(0, () => Promise.resolve("done"), signal)).toBe("done");
  });

  it("are waited for no longer than said, and are not lost to who gave up", async () => {
    const places = new SearchPlaces(1);
    const first = search();
    const running = places.during(0, first.work, signal);
    await expect(places.during(10, () => Promise.resolve(), signal)).rejects.toMatchObject({
      extensions: { code: "UNAVAILABLE" },
    });
    first.end();
    await running;
    expect(await places.during(0, () => Promise.resolve("done"), signal)).toBe("done");
  });

  it("are not waited for by who goes away, and not taken by who is gone", async () => {
    const places = new SearchPlaces(1);
    const first = search();
    const running = places.during(0, first.work, signal);
    const leaving = asker();
    const waiting = places.during(60_000, () => Promise.resolve("late"), leaving.signal);
    leaving.go();
    await expect(waiting).rejects.toThrow("gone");
    first.end();
    await running;
    await expect(places.during(0, () => Promise.resolve("late"), leaving.signal)).rejects.toThrow("gone");
    expect(await places.during(0, () => Promise.resolve("done"), signal)).toBe("done");
  });
});
