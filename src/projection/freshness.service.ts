import { setTimeout } from "node:timers/promises";
import { unavailable } from "../graphql/errors";
import type { Revisions } from "./projection.repository";
import type { RequestNetwork } from "./requestNetwork";

const ASK_EVERY_MS = 100;
/** Share of a request's time that may pass in waiting: the rest is for the answer. */
const WAITING_SHARE = 0.8;

/** Knows how new an answer about the network is; one per request. */
export class FreshnessService {
  constructor(
    private readonly network: RequestNetwork,
    private readonly stored: { revisions(): Promise<Revisions> },
    private readonly timeoutMs: number,
  ) {}

  private reading: Promise<number> | null = null;

  /** Read once for all that is asked at the same time, so that loaders still batch what follows. */
  private storedRevision(): Promise<number> {
    return (this.reading ??= this.stored.revisions().then(({ revision }) => revision));
  }

  /**
   * The network revision that what is read from now on has at least: exactly that of the network in memory, where it is
   * used.
   *
   * @param minRevision what to wait for; null for none
   * @throws UNAVAILABLE when the network has not got that far in time
   */
  async revision(minRevision: number | null = null): Promise<number> {
    const end = Date.now() + WAITING_SHARE * this.timeoutMs;
    for (;;) {
      const revision = this.network.current()?.network.revision ?? (await this.storedRevision());
      if (minRevision === null || revision >= minRevision) return revision;
      this.network.lookAgain();
      this.reading = null;
      if (Date.now() > end) {
        throw unavailable(
          `The network is at revision ${revision} and has not reached ${minRevision} in time; ask for an earlier one, or again.`,
          "minRevision",
        );
      }
      await setTimeout(ASK_EVERY_MS);
    }
  }
}
