import { join } from "node:path";
import { importCordis } from "../import/importCordis";
import type { Database } from "../neo4j/database.type";
import { withMutex } from "../neo4j/mutex";
import { PROJECT_ROOT } from "../neo4j/projectRoot";
import type { Progress } from "../progress/progress.type";
import { datasetKeys, readDataset } from "./dataset";
import { describeImport, describeIssues } from "../import/describeReport";
import { directoryChecksum, seedDataset } from "./seedDataset";
import { completeSeed, readSeedState, startSeeds } from "./seedState";
import type { DatasetReport } from "./writeDataset";

/** The datasets that come with the service. */
export const SEED_NAMES = ["cluster", "cordis", "example"] as const;

/** One of {@link SEED_NAMES}. */
export type SeedName = (typeof SEED_NAMES)[number];

/** What fills an empty database; the example is loaded on request only. */
export const INITIAL_SEEDS: readonly SeedName[] = ["cluster", "cordis"];

/** How to seed. */
export interface SeedOptions {
  progress: Progress;
  signal?: AbortSignal;
  /** Where the datasets are; by default those of the service. */
  root?: string;
}

/** Seeding takes turns under this key. */
const SEED_MUTEX = "seed";

/** A seed's files were rejected: nothing of it was written. */
export class SeedRejectedError extends Error {
  override name = "SeedRejectedError";
}

/**
 * Seeds datasets, each once in the order of {@link SEED_NAMES}. What is there already stays as it is, so this completes
 * an interrupted seeding, and brings a new release's datasets into a network that was seeded earlier. The example needs
 * the cluster's topics, so it seeds those first if they are missing.
 */
export async function seed(
  database: Database,
  names: readonly SeedName[],
  options: SeedOptions,
): Promise<void> {
  await inTurn(database, options, () => seedAll(database, names, options));
}

/**
 * What a starting service does: fills an empty database, completes an interrupted seeding, else nothing. That the
 * cluster's dataset differs from what was seeded is only told: people may rely on what they see, so a new release
 * changes it when somebody asks for it (`cli seed cluster`).
 */
export async function seedIfNeeded(database: Database, options: SeedOptions): Promise<void> {
  const { say } = options.progress;
  if ((await readNeed(database)).names.length > 0) {
    await inTurn(database, options, async () => {
      // Looked at once more: another process may have done it meanwhile, and what looked interrupted was its work.
      const { names, isResumed } = await readNeed(database);
      if (names.length === 0) return;
      say(
        isResumed
          ? `Resuming the seeding of ${names.join(" and ")} …`
          : "The database is empty: seeding it once …",
      );
      await seedAll(database, names, options);
    });
  }
  const outdated = await outdatedSeeds(database, options.root);
  for (const name of outdated) {
    options.progress.say(
      `seed/${name} differs from what was seeded. To apply it: npm run cli -- seed ${name}`,
    );
  }
}

/** The completely seeded datasets whose files have changed since. */
export async function outdatedSeeds(database: Database, root?: string): Promise<SeedName[]> {
  const { seeds } = await readSeedState(database);
  const outdated: SeedName[] = [];
  for (const name of SEED_NAMES) {
    const record = seeds.find((each) => each.name === name);
    if (!record?.isComplete) continue;
    if (record.checksum !== (await directoryChecksum(seedDirectory(name, root)))) outdated.push(name);
  }
  return outdated;
}

/** What a start is to seed: what was begun and not ended, or everything if the database is empty. */
async function readNeed(database: Database): Promise<{ names: readonly SeedName[]; isResumed: boolean }> {
  const { isEmpty, seeds } = await readSeedState(database);
  const begun = SEED_NAMES.filter((name) => seeds.some((each) => each.name === name && !each.isComplete));
  if (begun.length > 0) return { names: begun, isResumed: true };
  return { names: isEmpty && seeds.length === 0 ? INITIAL_SEEDS : [], isResumed: false };
}

async function inTurn(
  database: Database,
  { progress, signal }: SeedOptions,
  work: () => Promise<void>,
): Promise<void> {
  const onWait = () => progress.say("Waiting for another process to finish seeding …");
  await withMutex(database, SEED_MUTEX, work, { onWait, signal });
}

async function seedAll(database: Database, names: readonly SeedName[], options: SeedOptions): Promise<void> {
  const wanted = await withPrerequisites(database, names);
  await startSeeds(database, wanted);
  for (const name of wanted) await seedOne(database, name, options);
}

function seedDirectory(name: SeedName, root = join(PROJECT_ROOT, "seed")): string {
  return join(root, name);
}

async function withPrerequisites(database: Database, names: readonly SeedName[]): Promise<SeedName[]> {
  const { seeds } = await readSeedState(database);
  const hasCluster = seeds.some(({ name, isComplete }) => name === "cluster" && isComplete);
  const needsCluster = names.includes("example") && !hasCluster;
  return SEED_NAMES.filter((name) => names.includes(name) || (name === "cluster" && needsCluster));
}

async function seedOne(database: Database, name: SeedName, options: SeedOptions): Promise<void> {
  const { progress, signal, root } = options;
  const directory = seedDirectory(name, root);
  if (name === "cordis") return seedCordis(database, directory, options);
  const isExample = name === "example";
  const externalKeys = isExample ? datasetKeys(await readDataset(seedDirectory("cluster", root))) : undefined;
  const report = await seedDataset(database, name, directory, { externalKeys, isExample, progress, signal });
  tell(name, report, progress);
}

async function seedCordis(
  database: Database,
  directory: string,
  { progress, signal }: SeedOptions,
): Promise<void> {
  const checksum = await directoryChecksum(directory);
  const report = await importCordis(database, directory, {
    skipInvalid: false,
    isRecorded: false,
    progress,
    signal,
  });
  if (!report.isAccepted) {
    throw new SeedRejectedError(`${directory} was rejected:\n${describeIssues(report.check).join("\n")}`);
  }
  for (const line of describeImport(report)) progress.say(line);
  await completeSeed(database, "cordis", checksum);
}

function tell(name: string, report: DatasetReport, progress: Progress): void {
  const { created, updated, unchanged, relationshipsWritten, relationshipsRemoved, noLongerInDataset } =
    report;
  const links = `${relationshipsWritten} relationships written, ${relationshipsRemoved} removed`;
  progress.say(`Dataset ${name}: ${created} created, ${updated} updated, ${unchanged} unchanged; ${links}.`);
  if (noLongerInDataset.length > 0) {
    progress.say(`No longer in dataset ${name}, but kept: ${noLongerInDataset.join(", ")}`);
  }
}
