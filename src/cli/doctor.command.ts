import { execFile } from "node:child_process";
import { promisify, stripVTControlCharacters } from "node:util";
import { Command } from "commander";
import type { Config } from "../config";
import type { Database } from "../neo4j/database.type";
import { importCommandLine, readUnfinishedImports } from "../import/importState";
import { pendingMigrations } from "../neo4j/migrations";
import { outdatedSeeds } from "../seed/seeds";
import { readSeedState } from "../seed/seedState";
import { countAwaiting } from "../topics/derive/settle";
import type { CommandContext } from "./commandContext";
import { useDatabase } from "./withDatabase";

const run = promisify(execFile);

/** One thing that was looked at. */
interface Finding {
  isFine: boolean;
  what: string;
  found: string;
}

/** `doctor`: tells what the service needs, what is there, and what to do about the rest; changes nothing. */
export function doctorCommand({ config, progress, print }: CommandContext): Command {
  return new Command("doctor")
    .description("check what the service needs and what the database holds; changes nothing")
    .action(async () => {
      const settings = config();
      const tell = ({ isFine, what, found }: Finding) =>
        print(`${isFine ? "ok " : "-- "} ${what.padEnd(16)} ${found}`);
      // Told before the database is opened, which fails without them.
      if (!settings.neo4j) (await checkTools()).forEach(tell);
      const use = await useDatabase(settings, progress);
      try {
        const findings = await checkDatabase(use.database, settings);
        findings.forEach(tell);
        if (findings.some(({ isFine }) => !isFine)) process.exitCode = 1;
      } finally {
        await use.end();
      }
    });
}

/** Docker does instead of both, so what is missing here is only told; opening the database decides. */
async function checkTools(): Promise<Finding[]> {
  const check = async (what: string, command: string, ...options: string[]): Promise<Finding> => {
    const output = await run(command, options, { timeout: 20_000 }).catch(() => null);
    const text = output ? stripVTControlCharacters(`${output.stdout}${output.stderr}`).trim() : "not found";
    const [found = ""] = text.split("\n");
    return { isFine: output !== null, what, found };
  };
  return Promise.all([check("Java", "java", "-version"), check("Maven", "mvn", "-B", "--version")]);
}

async function checkDatabase(database: Database, config: Config): Promise<Finding[]> {
  await database.verify();
  const where = config.neo4j ? config.neo4j.uri : `embedded, DATA_DIR ${config.dataDirectory}`;
  const pending = await pendingMigrations(database);
  const findings: Finding[] = [
    { isFine: true, what: "Database", found: `answers (${where})` },
    {
      isFine: pending.length === 0,
      what: "Migrations",
      found: pending.length === 0 ? "all applied" : `to be applied at the next start: ${pending.join(", ")}`,
    },
  ];
  if (pending.length > 0) return findings;
  const { seeds } = await readSeedState(database);
  const outdated = await outdatedSeeds(database);
  const state = seeds.map(({ name, isComplete }) => {
    if (!isComplete) return `${name} (interrupted: npm run cli -- seed ${name})`;
    return outdated.some((each) => each === name)
      ? `${name} (files differ: npm run cli -- seed ${name})`
      : name;
  });
  const unfinished = (await readUnfinishedImports(database)).map(
    (each) =>
      `${each.source} files from "${each.directory}" (runs since ${each.startedAt}, or was interrupted: ${importCommandLine(each)})`,
  );
  const awaiting = await countAwaiting(database);
  const [counts = {}] = await database.read<Record<string, number>>("seed/count-network");
  return [
    ...findings,
    {
      isFine: seeds.length > 0 && seeds.every(({ isComplete }) => isComplete),
      what: "Seeds",
      found: state.join(", ") || "none: npm run cli -- seed",
    },
    { isFine: unfinished.length === 0, what: "Imports", found: unfinished.join(", ") || "none unfinished" },
    {
      isFine: awaiting.topics + awaiting.projects + awaiting.actors === 0,
      what: "Derived topics",
      found: `awaiting: ${list({ ...awaiting })}`,
    },
    { isFine: true, what: "Network", found: `${list(counts)}; revision ${await database.readRevision()}` },
  ];
}

function list(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
