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
      const revision = this.network.current()?.network.revision ?? (await this.stored.revisions()).revision;
      if (minRevision === null || revision >= minRevision) return revision;
      this.network.lookAgain();
      if (Date.now() > end) {
        throw unavailable(
          `The network is at revision ${revision} and has not reached ${minRevision} in time; ask for an earlier one, or again.`,
        );
      }
      await setTimeout(ASK_EVERY_MS);
    }
  }
}
