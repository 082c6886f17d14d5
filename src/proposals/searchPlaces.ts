import { unavailable } from "../graphql/errors";

/** Lets few searches go on at a time in a process, so that each gets enough of it; the others wait in turn. */
export class SearchPlaces {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /**
   * Does some work as soon as there is a place.
   *
   * @param waitMs how long to wait for a place
   * @param signal ends the waiting
   * @throws UNAVAILABLE when there is none in that time, the signal's reason when that aborts before there is one
   */
  async during<Result>(waitMs: number, work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    await this.enter(waitMs, signal);
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private enter(waitMs: number, signal: AbortSignal): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
      };
      const admit = () => {
        end();
        resolve();
      };
      const giveUp = (reason: Error) => {
        end();
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        reject(reason);
      };
      const leave = () => giveUp(signal.reason as Error);
      const timer = setTimeout(() => giveUp(unavailable(BUSY)), waitMs);
      signal.addEventListener("abort", leave);
      this.waiting.push(admit);
    });
  }
}

const BUSY = "Too many searches for consortia are going on; try again in some seconds.";
