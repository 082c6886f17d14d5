import type { Transaction } from "../../neo4j/database.type";
import { fold } from "../../text/fold";

/** The key of what a cell names; null for what is unknown, and for a name of several. */
export type TargetOf = (given: string) => string | null;

/** Reads what cells may name by key or by name, spellings folded. @param statement returns key and names of each */
export async function readTargets(reads: Transaction, statement: string): Promise<TargetOf> {
  return targetsOf(await reads.run<{ key: string; names: string[] }>(statement));
}

/** The topics that cells may name, by key or by any label. */
export async function readTopics(reads: Transaction): Promise<TargetOf> {
  const topics = await reads.run<{ key: string; labels: string[] }>("derive/list-labels");
  return targetsOf(topics.map(({ key, labels }) => ({ key, names: labels })));
}

/** What cells may name of these, by key or by name, spellings folded. */
export function targetsOf(targets: readonly { key: string; names: readonly string[] }[]): TargetOf {
  const byName = new Map<string, string | null>();
  for (const { key, names } of targets)
    for (const name of new Set(names.map(fold))) byName.set(name, byName.has(name) ? null : key);
  const keys = new Set(targets.map(({ key }) => key));
  return (given) => (keys.has(given) ? given : (byName.get(fold(given)) ?? null));
}
