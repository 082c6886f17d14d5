import type { ViewerParams } from "../access/viewer.type";
import { unavailable } from "../graphql/errors";
import type { CollaborationNetwork } from "./network.type";
import { pastNetwork } from "./pastNetworks";
import type { NetworkSource } from "./projection";

/** The network in memory as somebody may see it. */
export interface VisibleNetwork {
  readonly network: CollaborationNetwork;
  /** Whether an activity exists for who asks: the rule of access/sees-activity. */
  readonly sees: (activity: number) => boolean;
}

/** The network in memory for one request: one and the same from its first use on, unless the request itself writes. */
export class RequestNetwork {
  private chosen: VisibleNetwork | null | undefined;

  constructor(
    /** Null where there is none: the command line. */
    private readonly projection: NetworkSource | null,
    private readonly viewer: ViewerParams,
    private readonly timeoutMs: number,
  ) {}

  /** The network; null while it is not in memory or not current, when the database has to be asked. */
  current(): VisibleNetwork | null {
    if (this.chosen === undefined) {
      const network = this.projection?.current() ?? null;
      this.chosen = network && visible(network, this.viewer);
    }
    return this.chosen;
  }

  /**
   * The network, as soon as it is in memory and current.
   *
   * @param minRevision the least revision that it has to have
   * @throws UNAVAILABLE when there is none in time
   */
  async whole(minRevision = 0): Promise<VisibleNetwork> {
    const present = this.current();
    if (present !== null && present.network.revision >= minRevision) return present;
    if (this.projection === null || this.projection.exceedsMemory) {
      throw unavailable("The network is larger than this service may keep in memory; ask who runs it.");
    }
    const signal = AbortSignal.timeout(this.timeoutMs);
    const network = await this.projection.reaching(minRevision, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      throw unavailable(
        minRevision === 0
          ? "The network is still being read; try again in some seconds."
          : `The network has not reached revision ${minRevision} in time; try again, or ask for an earlier one.`,
        minRevision === 0 ? undefined : "minRevision",
      );
    });
    return (this.chosen = visible(network, this.viewer));
  }

  /**
   * The network as it was known at the end of a day (see networkAsOf); today's for null. Errors as for `whole`.
   *
   * @param asOf "YYYY-MM-DD"
   */
  async asOf(asOf: string | null, minRevision = 0): Promise<VisibleNetwork> {
    const present = await this.whole(minRevision);
    return asOf === null ? present : visible(await pastNetwork(present.network, asOf), this.viewer);
  }

  /** Forgets the network chosen, as one is wanted that is newer. */
  lookAgain(): void {
    this.chosen = undefined;
  }

  /** Says that this request has written: what it reads from now on has to have that. */
  noteWrite(): void {
    this.projection?.noteWrite();
    this.lookAgain();
  }
}

function visible(network: CollaborationNetwork, viewer: ViewerParams): VisibleNetwork {
  const { keys, isPrivate } = network.activities;
  // Read each time: the viewer's own write may admit them to what it made private.
  const admitted = (activity: number) =>
    viewer.isManager || viewer.privateActivityKeys.includes(keys[activity]!);
  return { network, sees: (activity) => isPrivate[activity] === 0 || admitted(activity) };
}
