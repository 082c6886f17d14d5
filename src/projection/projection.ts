import type { CollaborationNetwork } from "./network.type";
import { isSameRevision, NetworkReader } from "./networkReader";
import { NetworkWaiters } from "./networkWaiters";
import type { ProjectionRepository, Revisions } from "./projection.repository";
import { RenewalPace } from "./renewalPace";

/** Without an answer of the database for so long, nobody knows whether the network in memory is still current. */
const TRUSTED_FOR_MS = 2_000;

/** Limits of the projection, and whom to tell of failures. */
export interface ProjectionOptions {
  /** Beyond it the network is not taken into memory. */
  readonly maxParticipations: number;
  /** Told of a failed reading; the next one is tried all the same. */
  readonly report: (error: unknown) => void;
}

/** Where the network in memory comes from. */
export interface NetworkSource {
  /** The network, or null while the one in memory is not known to be current. */
  current(): CollaborationNetwork | null;
  /** Whether there is more of the network than may be in memory. */
  readonly exceedsMemory: boolean;
  /** Says that this process has changed the network: the one in memory is out of date. */
  noteWrite(): void;
  /** The current network, once it is there and has the revision. Rejects with the reason of the signal. */
  reaching(revision: number, signal: AbortSignal): Promise<CollaborationNetwork>;
}

/** What came of a look at the database: the network was the same, it was read, or somebody wrote while it was. */
type Renewal = "UNCHANGED" | "RENEWED" | "OVERTAKEN";

/**
 * Keeps the network of this process in memory and renews it when it has changed: swapped whole, never half-new. Only what
 * changed is read again where every write since has told what it changed; all of it at the start, after a failure, and
 * after imports and other writes that cannot tell. What reads it asks for `current` each time, and goes to the database
 * while that is null.
 */
export class Projection implements NetworkSource {
  private readonly reader: NetworkReader;
  private network: CollaborationNetwork | null = null;
  private known: Revisions | null = null;
  private checkedAt = -Infinity;
  private isTooLarge = false;
  /** Whether all of the network has to be read next, as something failed since it was. */
  private isDoubtful = false;
  private wasWhole = true;
  /** Writes of this process, and those that the network in memory has for sure. */
  private writes = 0;
  private writesRead = -1;
  private readonly pace = new RenewalPace();
  private readonly waiters = new NetworkWaiters(() => this.current());
  private running: Promise<void> | null = null;

  constructor(
    private readonly repository: ProjectionRepository,
    private readonly options: ProjectionOptions,
  ) {
    this.reader = new NetworkReader(repository);
  }

  /** Begins to read the network and to follow its changes. */
  start(): void {
    this.running ??= this.follow();
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.pace.end();
    await this.running;
  }

  current(): CollaborationNetwork | null {
    const { network, known } = this;
    if (network === null || known === null || this.writes !== this.writesRead) return null;
    if (!isSameRevision(network, known) || Date.now() - this.checkedAt > TRUSTED_FOR_MS) return null;
    return network;
  }

  get exceedsMemory(): boolean {
    return this.isTooLarge;
  }

  noteWrite(): void {
    this.writes += 1;
    this.pace.noteWrite();
  }

  reaching(revision: number, signal: AbortSignal): Promise<CollaborationNetwork> {
    return this.waiters.reaching(revision, signal);
  }

  private async follow(): Promise<void> {
    while (!this.pace.ended.aborted) {
      const began = Date.now();
      const renewal = await this.renew().catch((error: unknown) => {
        this.isDoubtful = true;
        if (!this.pace.ended.aborted) this.options.report(error);
        return "UNCHANGED" as const;
      });
      this.waiters.wake();
      if (renewal !== "UNCHANGED") await this.pace.restAfter(Date.now() - began, this.wasWhole);
      if (renewal !== "OVERTAKEN" && this.writes === this.writesRead) await this.pace.restUntilWrite();
    }
  }

  /** Renews the network if it has changed. */
  private async renew(): Promise<Renewal> {
    const { writes } = this;
    const stored = await this.repository.revisions();
    this.noteKnown(stored);
    if (this.isTooLarge || (this.network !== null && isSameRevision(this.network, stored))) {
      this.writesRead = writes;
      if (!this.isTooLarge) return "UNCHANGED";
    }
    this.isTooLarge = (await this.repository.participationCount()) > this.options.maxParticipations;
    if (this.isTooLarge) {
      this.network = null;
      this.writesRead = writes;
      return "UNCHANGED";
    }
    const known = this.isDoubtful ? null : this.network;
    const { network, revisions, isWhole } = await this.reader.read(known, this.pace.ended);
    this.noteKnown(revisions);
    this.wasWhole = isWhole;
    if (network === null) return "OVERTAKEN";
    this.network = network;
    this.isDoubtful = false;
    this.writesRead = writes;
    return "RENEWED";
  }

  private noteKnown(revisions: Revisions): void {
    this.known = revisions;
    this.checkedAt = Date.now();
  }
}
