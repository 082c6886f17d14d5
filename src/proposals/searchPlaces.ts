import { unavailable } from "../graphql/errors";

/** Lets few searches go on at a time in a process, so that each gets enough of it; the others wait in turn. */
export class SearchPlaces {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /**
   * Does some work as soon as there is a place.
   *
   * @param waitMs how long to wait for a place
   * @throws UNAVAILABLE when there is none in that time
   */
  async during<Result>(waitMs: number, work: () => Promise<Result>): Promise<Result> {
    await this.enter(waitMs);
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private enter(waitMs: number): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        reject(unavailable("Too many searches for consortia are going on; try again in some seconds."));
      }, waitMs);
      this.waiting.push(admit);
    });
  }
}
