import { limitExceeded } from "../graphql/errors";

/**
 * The events that wait for one subscriber: an iterator with a bounded memory. Of events about the same thing only the
 * newest waits, for each sends its receiver to look at the present state. When more than `capacity` things wait, the
 * iterator forgets them and throws LIMIT_EXCEEDED, so that the subscriber knows of its loss; nothing is dropped silently.
 */
export class WaitingEvents<Event> implements AsyncIterableIterator<Event> {
  private readonly waiting = new Map<string, Event>();
  private readonly readers: Reader<Event>[] = [];
  private state: "open" | "overflown" | "ended" = "open";

  /** @param onEnd called once, when no more events can come */
  constructor(
    private readonly capacity: number,
    private readonly onEnd: () => void,
  ) {}

  /** Gives an event to the reader that waits for one, or keeps it. `about` says which other events it replaces. */
  add(about: string, event: Event): void {
    if (this.state !== "open") return;
    const reader = this.readers.shift();
    if (reader) return reader.resolve({ done: false, value: event });
    this.waiting.set(about, event);
    if (this.waiting.size > this.capacity) this.finish("overflown");
  }

  next(): Promise<IteratorResult<Event>> {
    const [oldest] = this.waiting;
    if (oldest) {
      this.waiting.delete(oldest[0]);
      return Promise.resolve({ done: false, value: oldest[1] });
    }
    if (this.state === "open") return new Promise((resolve) => this.readers.push({ resolve }));
    if (this.state === "ended") return Promise.resolve({ done: true, value: undefined });
    this.state = "ended";
    return Promise.reject(
      limitExceeded(
        `More than ${this.capacity} events waited to be read; subscribe again, and ask for the present state.`,
      ),
    );
  }

  return(): Promise<IteratorResult<Event>> {
    this.finish("ended");
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: Error): Promise<IteratorResult<Event>> {
    this.finish("ended");
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private finish(state: "overflown" | "ended"): void {
    const wasOpen = this.state === "open";
    this.state = state;
    this.waiting.clear();
    for (const { resolve } of this.readers.splice(0)) resolve({ done: true, value: undefined });
    if (wasOpen) this.onEnd();
  }
}

interface Reader<Event> {
  resolve: (result: IteratorResult<Event>) => void;
}
