/**
 * The events of a source, each put through `change` when it is read; when that fails, the source ends. The source is
 * read from at once: what wraps one (a filter) neither listens nor lets go of it before its first read.
 */
export function mapEvents<Event, Result>(
  source: AsyncIterable<Event>,
  change: (event: Event) => Promise<Result>,
): AsyncIterableIterator<Result> {
  const iterator = source[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<Event>> | undefined = iterator.next();
  // Whoever reads it is told of its failure; until then it is nobody's.
  first.catch(() => undefined);

  async function end(): Promise<IteratorResult<Result>> {
    await iterator.return?.();
    return { done: true, value: undefined };
  }

  return {
    async next() {
      const read = first ?? iterator.next();
      first = undefined;
      const result = await read;
      if (result.done) return { done: true, value: undefined };
      try {
        return { done: false, value: await change(result.value) };
      } catch (error) {
        await end();
        throw error;
      }
    },
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
