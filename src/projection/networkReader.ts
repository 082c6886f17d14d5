import type { CollaborationNetwork } from "./network.type";
import { EVERYTHING } from "./networkChange";
import type { ChangedRows } from "./patch/changedRows.type";
import { patchedNetwork } from "./patch/patchedNetwork";
import { readChangedRows } from "./patch/readChangedRows";
import type { ProjectionRepository, Revisions } from "./projection.repository";
import { Turns } from "../collections/turns";

/** What came of reading the network. */
export interface NetworkReading {
  /** The network, as it was at one revision; null when somebody wrote while it was read: half of it may be old. */
  readonly network: CollaborationNetwork | null;
  /** The revisions after it was read. */
  readonly revisions: Revisions;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
}

/** Reads the network as it is at one revision: what changed of it, where that is known, else all of it. */
export class NetworkReader {
  constructor(private readonly repository: ProjectionRepository) {}

  /**
   * Reads the network once.
   *
   * @param known an earlier state of it, of this database; null to read all of it
   * @param signal ends it, with the reason of the signal
   */
  async read(known: CollaborationNetwork | null, signal: AbortSignal): Promise<NetworkReading> {
    const before = await this.repository.settledRevisions();
    const changed = known && (await this.changedRows(known, before, signal));
    const whole = changed ? null : await this.repository.read(signal);
    const revisions = await this.repository.settledRevisions();
    const isWhole = whole !== null;
    if (!isSameRevision(before, revisions)) return { network: null, revisions, isWhole };
    const made = whole ?? (await patchedNetwork(known!, changed!, new Turns(signal)));
    return { network: { ...made, ...before }, revisions, isWhole };
  }

  /** What has to be read again to get from an earlier state to a later one; null when that is not known, or too much. */
  private async changedRows(
    known: CollaborationNetwork,
    until: Revisions,
    signal: AbortSignal,
  ): Promise<ChangedRows | null> {
    const change = await this.repository.changesBetween(known, until);
    if (change === EVERYTHING) return null;
    return readChangedRows(this.repository, known, change, signal);
  }
}

/** Whether two states of the network are the same. */
export function isSameRevision(one: Revisions, other: Revisions): boolean {
  return one.revision === other.revision && one.privateRevision === other.privateRevision;
}
