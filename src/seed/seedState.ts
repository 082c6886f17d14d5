import type { Database } from "../neo4j/database.type";

/** A dataset that was seeded, or whose seeding was interrupted. */
export interface SeedRecord {
  name: string;
  /** Of its files when it was last seeded in full; null before that. */
  checksum: string | null;
  isComplete: boolean;
}

/** What the database tells about its seeding. */
export interface SeedState {
  /** No actor and no topic is there. */
  isEmpty: boolean;
  seeds: SeedRecord[];
}

/** Reads what was seeded. */
export async function readSeedState(database: Database): Promise<SeedState> {
  const [state] = await database.read<SeedState>("seed/read-state");
  return state!;
}

/** Notes that datasets are being seeded. */
export async function startSeeds(database: Database, names: readonly string[]): Promise<void> {
  await database.write((transaction) => transaction.run("seed/start-seeds", { names }));
}

/** Notes that a dataset is seeded. */
export async function completeSeed(database: Database, name: string, checksum: string): Promise<void> {
  await database.write((transaction) => transaction.run("seed/complete-seed", { name, checksum }));
}
