import type { CollaborationNetwork } from "./network.type";

/** Those who wait for a network that is current, or that has a revision. */
export class NetworkWaiters {
  private waiting: (() => void)[] = [];

  /** @param current gives the network, or null while the one in memory is not known to be current */
  constructor(private readonly current: () => CollaborationNetwork | null) {}

  /** The current network, once it is there and has the revision. Rejects with the reason of the signal. */
  async reaching(revision: number, signal: AbortSignal): Promise<CollaborationNetwork> {
    for (;;) {
      const network = this.current();
      if (network !== null && network.revision >= revision) return network;
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        this.waiting.push(resolve);
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      });
    }
  }

  /** Has everybody look again, as there may be what they wait for. */
  wake(): void {
    this.waiting.splice(0).forEach((wake) => wake());
  }
}
