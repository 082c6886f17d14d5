import { setTimeout } from "node:timers/promises";

/** How long the network may have been changed by another process without this one noticing, in milliseconds. */
const CHECK_EVERY_MS = 500;
/**
 * Of the time, reading all of the network takes a fifth at most: after it, the next renewal waits four times as long as it
 * took, but never longer than this. After one that read only what had changed it waits as long as that took.
 */
const LONGEST_REST_MS = 2_000;

/** When the network in memory is renewed next: at once after a write, but never so often that nothing else has its turn. */
export class RenewalPace {
  private readonly stopping = new AbortController();
  private alarm = new AbortController();

  /** Aborted once nothing is to be renewed any more. */
  get ended(): AbortSignal {
    return this.stopping.signal;
  }

  /** Ends what is under way, and every rest, for good. */
  end(): void {
    this.stopping.abort();
    this.alarm.abort();
  }

  /** Ends a rest until a write, as there is one. */
  noteWrite(): void {
    this.alarm.abort();
  }

  /**
   * Leaves the time to others after a renewal.
   *
   * @param tookMs how long the renewal took, in milliseconds
   * @param wasWhole whether it read all of the network
   */
  restAfter(tookMs: number, wasWhole: boolean): Promise<void> {
    const milliseconds = wasWhole ? Math.min(LONGEST_REST_MS, 4 * tookMs) : tookMs;
    return pause(milliseconds, this.ended);
  }

  /** Rests until this process writes, or until another one may have. */
  async restUntilWrite(): Promise<void> {
    this.alarm = new AbortController();
    if (this.ended.aborted) return;
    await pause(CHECK_EVERY_MS, this.alarm.signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
