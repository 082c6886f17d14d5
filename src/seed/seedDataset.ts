import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../neo4j/database.type";
import type { Progress } from "../progress/progress.type";
import { PATIENT } from "../topics/derive/patient";
import { settle } from "../topics/derive/settle";
import { writeIfChanged } from "../topics/derive/writeIfChanged";
import { readDataset } from "./dataset";
import { datasetGraph } from "./datasetGraph";
import { completeSeed, startSeeds } from "./seedState";
import { type DatasetReport, writeDataset } from "./writeDataset";

/** How to seed a dataset. */
export interface SeedDatasetOptions {
  /** Keys of datasets seeded before, which this one may refer to. */
  externalKeys?: ReadonlySet<string>;
  /** Whether its entities are invented. */
  isExample: boolean;
  progress: Progress;
  signal?: AbortSignal;
}

/**
 * Seeds a dataset: reads and checks its directory, writes what differs in one transaction, derives topics, notes that
 * it is done. Doing it again changes nothing; interrupted, it is done again at the next start.
 *
 * @throws DatasetError when the dataset is faulty; then nothing is written.
 */
export async function seedDataset(
  database: Database,
  name: string,
  directory: string,
  { externalKeys, isExample, progress, signal }: SeedDatasetOptions,
): Promise<DatasetReport> {
  const graph = datasetGraph(await readDataset(directory, externalKeys));
  const checksum = await directoryChecksum(directory);
  await startSeeds(database, [name]);
  const task = progress.start(`Dataset ${name}`, graph.entities.length, "entities");
  const report = await writeIfChanged(
    database,
    (transaction) => writeDataset(transaction, graph, name, isExample),
    PATIENT,
  );
  task.advance(graph.entities.length);
  task.end();
  await settle(database, { progress, signal });
  await completeSeed(database, name, checksum);
  return report;
}

/** SHA-256 over the names and contents of a directory's data files, as hexadecimal text. */
export async function directoryChecksum(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((file) => /\.(?:json|csv)$/.test(file)).sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const content = await readFile(join(directory, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
