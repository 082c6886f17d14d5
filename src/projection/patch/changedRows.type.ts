import type { ActivityRow, ActorRow } from "../rows.type";

/** What was read again of a network. */
export interface ChangedRows {
  /** Keys that were asked for; one without a row is of something that is gone. */
  readonly actorKeys: ReadonlySet<string>;
  readonly activityKeys: ReadonlySet<string>;
  /** In the order of keys. */
  readonly actors: readonly ActorRow[];
  readonly activities: readonly ActivityRow[];
}
