import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type Dataset, entrySchemas, mappingSchema } from "./dataset.schema";
import { datasetProblems } from "./datasetProblems";

export type * from "./dataset.schema";

const mappingFile = "euroscivoc-mapping.csv";
const mappingColumns = ["euroSciVocPath", "topicKey", "match", "note"];
const knownFiles = new Set([...Object.keys(entrySchemas).map((name) => `${name}.json`), mappingFile]);

/** A dataset that must not be used; `problems` names each fault with its file, entry and field. */
export class DatasetError extends Error {
  constructor(
    readonly directory: string,
    readonly problems: readonly string[],
  ) {
    super(
      `The dataset in ${directory} has ${problems.length} problem(s):\n${problems.map((line) => `- ${line}`).join("\n")}`,
    );
    this.name = "DatasetError";
  }
}

/** Every key that another dataset may refer to. */
export function datasetKeys(dataset: Dataset): Set<string> {
  const { topics, lighthouses, initiatives, actors, projectGroups, projects } = dataset;
  return new Set(
    [topics, lighthouses, initiatives, actors, projectGroups, projects].flat().map(({ key }) => key),
  );
}

/**
 * Reads and checks one directory of seed files (formats: seed/README.md). Every file is optional; any other
 * `.json` or `.csv` file is a problem, since it would be a misspelt name that nobody reads.
 *
 * @param externalKeys keys of datasets loaded before, which this one may refer to (see `datasetKeys`)
 * @throws DatasetError listing all problems found, or the file system's error when the directory cannot be read
 */
export async function readDataset(
  directory: string,
  externalKeys: ReadonlySet<string> = new Set(),
): Promise<Dataset> {
  const files = (await readdir(directory)).filter((file) => /\.(?:json|csv)$/.test(file)).sort();
  const problems = files
    .filter((file) => !knownFiles.has(file))
    .map((file) => `${file}: not a file of a dataset; expected one of ${[...knownFiles].join(", ")}`);

  async function entries<Entry>(name: string, schema: z.ZodType<Entry>): Promise<Entry[]> {
    const file = `${name}.json`;
    if (!files.includes(file)) return [];
    return checked(
      file,
      parseJson(file, await readFile(join(directory, file), "utf8"), problems),
      schema,
      problems,
    );
  }

  const dataset: Dataset = {
    topics: await entries("topics", entrySchemas.topics),
    euroSciVocMappings: files.includes(mappingFile)
      ? checked(
          mappingFile,
          parseCsv(await readFile(join(directory, mappingFile), "utf8"), problems),
          mappingSchema,
          problems,
        )
      : [],
    lighthouses: await entries("lighthouses", entrySchemas.lighthouses),
    initiatives: await entries("initiatives", entrySchemas.initiatives),
    actors: await entries("actors", entrySchemas.actors),
    projectGroups: await entries("projectGroups", entrySchemas.projectGroups),
    projects: await entries("projects", entrySchemas.projects),
    partnerships: await entries("partnerships", entrySchemas.partnerships),
    milestones: await entries("milestones", entrySchemas.milestones),
    services: await entries("services", entrySchemas.services),
  };
  // An entry of the wrong shape was left out above: looking for its key would only bury the true cause.
  if (problems.length === 0) problems.push(...datasetProblems(dataset, externalKeys));
  if (problems.length > 0) throw new DatasetError(directory, problems);
  return dataset;
}

function parseJson(file: string, content: string, problems: string[]): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    problems.push(`${file}: not valid JSON: ${String(error)}`);
    return [];
  }
}

function parseCsv(content: string, problems: string[]): unknown {
  try {
    const [header, ...rows] = parse(content, { bom: true });
    if (header?.join() !== mappingColumns.join()) {
      problems.push(
        `${mappingFile}: expected the header ${mappingColumns.join()}; got ${header?.join() ?? "nothing"}`,
      );
      return [];
    }
    return rows.map((row) => Object.fromEntries(mappingColumns.map((column, index) => [column, row[index]])));
  } catch (error) {
    problems.push(`${mappingFile}: not valid CSV: ${String(error)}`);
    return [];
  }
}

/** The entries that have the schema's shape; each that has not is a problem naming its key (or its number). */
function checked<Entry>(file: string, value: unknown, schema: z.ZodType<Entry>, problems: string[]): Entry[] {
  if (!Array.isArray(value)) {
    problems.push(`${file}: expected a list of entries`);
    return [];
  }
  return value.flatMap((raw: unknown, index) => {
    const result = schema.safeParse(raw);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      const field = issue.path.map(String).join(".") || "entry";
      problems.push(`${file}: ${nameOf(raw, index)}, ${field}: ${issue.message}`);
    }
    return [];
  });
}

function nameOf(raw: unknown, index: number): string {
  const named = z
    .union([z.object({ key: z.string() }), z.object({ euroSciVocPath: z.string() })])
    .safeParse(raw);
  return named.success ? Object.values(named.data).join() : `entry ${index + 1}`;
}
