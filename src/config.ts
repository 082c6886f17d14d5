import { z } from "zod";

/** What the service and the command line run with. */
export interface Config {
  port: number;
  host: string;
  /** `null`: the embedded Neo4j under `dataDirectory`. */
  neo4j: { uri: string; username: string; password: string; database: string } | null;
  /** Where the embedded Neo4j keeps its data; relative to the working directory. */
  dataDirectory: string;
  /** Longest database time of one request; also of one statement of the command line. */
  queryTimeoutMs: number;
  logLevel: LogLevel;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Levels of the log, least first. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One row of the configuration table; `default` is `null` when the variable has none. */
export interface ConfigVariable {
  name: string;
  default: string | null;
  description: string;
  /** What a valid value looks like, told when one is not. */
  fix: string;
}

/** Every variable that is read, in the order of README's table. */
export const CONFIG_VARIABLES = [
  {
    name: "PORT",
    default: "4000",
    description: "Port of the HTTP server.",
    fix: "a whole number from 0 (any free port) to 65535",
  },
  {
    name: "HOST",
    default: "127.0.0.1",
    description: "Address the HTTP server listens on.",
    fix: "an address or host name, for example 0.0.0.0",
  },
  {
    name: "NEO4J_URI",
    default: null,
    description: "Neo4j to use; without it an embedded one is started.",
    fix: "an address such as neo4j://localhost:7687 (also neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc); unset it for the embedded Neo4j",
  },
  { name: "NEO4J_USERNAME", default: "neo4j", description: "User for NEO4J_URI.", fix: "a user name" },
  {
    name: "NEO4J_PASSWORD",
    default: null,
    description: "Password for NEO4J_URI; needed when that is set.",
    fix: "the password of NEO4J_USERNAME",
  },
  {
    name: "NEO4J_DATABASE",
    default: "neo4j",
    description: "Database on the server of NEO4J_URI.",
    fix: "a database name",
  },
  {
    name: "DATA_DIR",
    default: ".neo4j",
    description: "Directory of the embedded Neo4j: data, log and password.",
    fix: "a directory's path",
  },
  {
    name: "QUERY_TIMEOUT_MS",
    default: "10000",
    description: "Longest database time of one request, in milliseconds.",
    fix: "a whole number from 1",
  },
  {
    name: "LOG_LEVEL",
    default: "info",
    description: `Least level that is logged: ${LOG_LEVELS.join(", ")}.`,
    fix: `one of ${LOG_LEVELS.join(", ")}`,
  },
] as const satisfies readonly ConfigVariable[];

type VariableName = (typeof CONFIG_VARIABLES)[number]["name"];

/** Lists every bad variable, one a line: its name, what is wrong, what to set. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, "is not a whole number")
    .transform(Number)
    .pipe(z.number().min(minimum, `is below ${minimum}`).max(maximum, `is above ${maximum}`));

const schema = z.object({
  PORT: wholeNumber(0, 65_535),
  HOST: z.string(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/, "is not a Neo4j address")
    .refine((uri) => !uri.includes("@"), "names a user: that belongs in NEO4J_USERNAME and NEO4J_PASSWORD")
    .optional(),
  NEO4J_USERNAME: z.string(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string(),
  DATA_DIR: z.string(),
  QUERY_TIMEOUT_MS: wholeNumber(1, 2_147_483_647),
  LOG_LEVEL: z.enum(LOG_LEVELS, "is not a level"),
} satisfies Record<VariableName, z.ZodType>);

/**
 * Reads the configuration. An empty variable counts as unset.
 *
 * @throws ConfigError listing every bad variable.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const values = Object.fromEntries(
    CONFIG_VARIABLES.map((row) => [row.name, env[row.name] || (row.default ?? undefined)]),
  );
  const result = schema.safeParse(values);
  const problems = (result.error?.issues ?? []).map((issue) =>
    problem(String(issue.path[0]), values, issue.message),
  );
  if (values["NEO4J_URI"] && !values["NEO4J_PASSWORD"])
    problems.push(problem("NEO4J_PASSWORD", {}, "is not set, but NEO4J_URI is"));
  if (!result.success || problems.length > 0)
    throw new ConfigError(`The configuration is not valid:\n${problems.join("\n")}`);
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    neo4j: data.NEO4J_URI
      ? {
          uri: data.NEO4J_URI,
          username: data.NEO4J_USERNAME,
          password: data.NEO4J_PASSWORD!,
          database: data.NEO4J_DATABASE,
        }
      : null,
    dataDirectory: data.DATA_DIR,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    logLevel: data.LOG_LEVEL,
  };
}

/** The environment of this process: the one place that reads it. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

function problem(name: string, values: Record<string, string | undefined>, message: string): string {
  // A password that somebody wrote into an address is not to be shown.
  const value = values[name] === undefined ? "" : ` "${values[name].replace(/\/\/.*@/, "//…@")}"`;
  const row = CONFIG_VARIABLES.find((variable) => variable.name === name);
  return `  ${name}${value} ${message}. Set ${row?.fix ?? "another value"}.`;
}
