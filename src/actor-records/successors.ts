import type { Transaction } from "../neo4j/database.type";

/** Runs statements: a transaction, or the database for reading. */
type Runs = Transaction;

/** A participation or membership: who, in what. */
export interface Place {
  readonly actorKey: string;
  readonly targetKey: string;
}

/** Who stands for an actor now: null for nobody, as when it was deactivated or erased. */
export type Successors = (actorKey: string) => string | null;

/** Who stands for an actor in an activity or membership now: null for nobody. */
export type SuccessorsAt = (place: Place) => string | null;

/** Whether a key names an actor that was merged, deactivated or erased; such a key is never given again. */
export async function isRetired(from: Runs, key: string): Promise<boolean> {
  return (await from.run("actor-records/find-successors", { keys: [key] })).length > 0;
}

/** Those of the keys that name an activity which is history only; no source brings it back. */
export async function readRetiredActivities(from: Runs, keys: readonly string[]): Promise<Set<string>> {
  const rows = await from.run<{ key: string }>("actor-records/list-retired-activities", { keys });
  return new Set(rows.map(({ key }) => key));
}

/** Reads what became of actors, for a source that still names them. A key that was not retired stands for itself. */
export async function readSuccessors(from: Runs, keys: readonly string[]): Promise<Successors> {
  const rows = await from.run<{ key: string; successorKey: string | null }>("actor-records/find-successors", {
    keys: [...new Set(keys)],
  });
  const byKey = new Map(rows.map(({ key, successorKey }) => [key, successorKey]));
  return (key) => (byKey.has(key) ? byKey.get(key)! : key);
}

/** Reads who takes the part of actors in activities and memberships: also after a split, which hands some of them over. */
export async function readSuccessorsAt(from: Runs, places: readonly Place[]): Promise<SuccessorsAt> {
  const rows = await from.run<Place & { successorKey: string | null }>("actor-records/find-successors-at", {
    rows: places.map(({ actorKey, targetKey }) => ({ actorKey, targetKey })),
  });
  const byPlace = new Map(rows.map((row) => [placeKey(row), row.successorKey]));
  return (place) => {
    const key = placeKey(place);
    return byPlace.has(key) ? byPlace.get(key)! : place.actorKey;
  };
}

function placeKey({ actorKey, targetKey }: Place): string {
  return `${actorKey}|${targetKey}`;
}
