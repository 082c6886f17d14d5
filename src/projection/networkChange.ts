/**
 * What a write changed of what the network in memory keeps, so that it reads that again and nothing else. Empty lists stand
 * for a change of something that is not kept there.
 */
export interface NetworkChange {
  /**
   * Keys of the actors that were made, changed, merged, taken out of the network or brought back, whose profile was derived
   * anew, or who were given other activities, parts or a parent.
   */
  readonly actors: readonly string[];
  /**
   * Keys of the activities that were made, changed or removed, or whose participations were. The profiles of all who take
   * or took part in them count as changed too.
   */
  readonly activities: readonly string[];
}

/** Stands for a change that cannot tell what it changed, or changed too much: the whole network is read again. */
export const EVERYTHING = "EVERYTHING";

/** Of a change of what the network in memory does not keep: events, people, texts. */
export const NOTHING_KEPT: NetworkChange = { actors: [], activities: [] };

/** Beyond so many keys a change is one of everything: reading the whole network takes no longer then. */
const MOST_KEYS = 1_000;

/** How a change is stored: parameters of the statements that raise a revision, both null for everything. */
export interface StoredChange {
  readonly actorKeys: readonly string[] | null;
  readonly activityKeys: readonly string[] | null;
}

/** Collects what the steps of one write change. */
export class ChangedKeys {
  private readonly actors = new Set<string>();
  private readonly activities = new Set<string>();
  private isEverything = false;

  add(change: Partial<NetworkChange> | typeof EVERYTHING): void {
    if (change === EVERYTHING) {
      this.isEverything = true;
      return;
    }
    change.actors?.forEach((key) => this.actors.add(key));
    change.activities?.forEach((key) => this.activities.add(key));
  }

  /** All that was added; EVERYTHING if that was, or if it is too much to tell. */
  all(): NetworkChange | typeof EVERYTHING {
    if (this.isEverything || this.actors.size + this.activities.size > MOST_KEYS) return EVERYTHING;
    return { actors: [...this.actors], activities: [...this.activities] };
  }
}

/** A change as it is stored. */
export function storedChange(change: NetworkChange | typeof EVERYTHING): StoredChange {
  if (change === EVERYTHING) return { actorKeys: null, activityKeys: null };
  return { actorKeys: change.actors, activityKeys: change.activities };
}

/** The change that a stored one stands for. */
export function toNetworkChange({
  actorKeys,
  activityKeys,
}: StoredChange): NetworkChange | typeof EVERYTHING {
  if (actorKeys === null || activityKeys === null) return EVERYTHING;
  return { actors: actorKeys, activities: activityKeys };
}
