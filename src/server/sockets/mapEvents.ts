/**
 * The events of a source, each put through `change` when it is read, and left out when that comes to `null`; when it
 * fails, or an event says that it is the last (`isLast`), the source ends. The source is read from at once: what wraps one (a filter) neither listens nor lets go of it
 * before its first read.
 */
export function mapEvents<Event, Result>(
  source: AsyncIterable<Event>,
  change: (event: Event) => Promise<Result | null>,
): AsyncIterableIterator<Result> {
  const iterator = source[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<Event>> | undefined = iterator.next();
  // Whoever reads it is told of its failure; until then it is nobody's.
  first.catch(() => undefined);

  let isOver = false;

  async function end(): Promise<IteratorResult<Result>> {
    await iterator.return?.();
    return { done: true, value: undefined };
  }

  async function read(): Promise<IteratorResult<Event>> {
    const reading = first ?? iterator.next();
    first = undefined;
    return reading;
  }

  async function next(): Promise<IteratorResult<Result>> {
    while (!isOver) {
      const event = await read();
      if (event.done) return { done: true, value: undefined };
      isOver = isLast(event.value);
      const value = await change(event.value);
      if (value !== null) return { done: false, value };
    }
    return end();
  }

  return {
    next: () =>
      next().catch(async (error: unknown) => {
        await end();
        throw error;
      }),
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function isLast(event: unknown): boolean {
  return typeof event === "object" && event !== null && "isLast" in event && event.isLast === true;
}
