import { z } from "zod";
import { secureAddress } from "./authentication/secureAddress";
import { isAddress } from "./mail/isAddress";
import { type Mailbox, parseMailbox } from "./mail/mailbox";
import { parseTrustedProxies, type TrustedProxies } from "./trustedProxies";
import { parseUrl } from "./text/parseUrl";

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
  /** Most participations for which the network is kept in memory. */
  projectionMaxParticipations: number;
  /** Redis by which several processes of the service share events and counts; may hold a password. `null`: one process. */
  redisUrl: string | null;
  /** How often one client address may ask, each a count a minute. */
  rateLimits: { costlyQueries: number; publicMutations: number };
  /** Proxies whose X-Forwarded-For is believed. `null`: clients connect directly. */
  trustProxy: TrustedProxies | null;
  logLevel: LogLevel;
  authentication: AuthenticationConfig;
  mail: MailConfig;
  /** For how many days is kept what has done its service: decided registrations, registrations for past events, mails. */
  retention: { registrationDays: number; eventDays: number; mailDays: number };
}

/** By what way mails leave, and what they tell of the service. */
export interface MailConfig {
  /** The mail server, its address with user and password, and in whose name. `null`: mails stay in the outbox. */
  smtp: { url: string; from: Mailbox } | null;
  /** Base address of the pages that links in mails lead to, no slash at its end. `null`: mails carry codes alone. */
  webUrl: string | null;
  /** Address of the cluster's office. `null`: what is meant for it waits in the outbox. */
  officeEmail: string | null;
}

/** Whose tokens are accepted and how they are read. */
export interface AuthenticationConfig {
  /** `null`: tokens of the local key under `dataDirectory`; never in production. `jwksUri` is `null`: to be discovered. */
  issuer: { url: string; audience: string; jwksUri: string | null } | null;
  /** Name of the claim with the roles, or the way to it, names joined by dots. */
  rolesClaim: string;
  /** Scope that marks the token of a machine that may only read. */
  readScope: string;
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
    description: "Directory of the embedded Neo4j (data, log, password) and of the local key.",
    fix: "a directory's path",
  },
  {
    name: "QUERY_TIMEOUT_MS",
    default: "10000",
    description: "Longest database time of one request, in milliseconds.",
    fix: "a whole number from 1",
  },
  {
    name: "PROJECTION_MAX_PARTICIPATIONS",
    default: "1000000",
    description:
      "Most participations for which the network is kept in memory (some 250 MB a million); beyond it paths and " +
      "neighbours are the database's, and consortia cannot be proposed.",
    fix: "a whole number from 0 (never in memory)",
  },
  {
    name: "REDIS_URL",
    default: null,
    description:
      "Redis that several processes share for events and rate limits; without it each has its own.",
    fix: "an address such as redis://localhost:6379 or rediss://:PASSWORD@host:6379; unset it for a single process",
  },
  {
    name: "RATE_LIMIT_COSTLY_QUERIES",
    default: "6000",
    description: "Costly queries a minute and client address.",
    fix: "a whole number from 1",
  },
  {
    name: "RATE_LIMIT_PUBLIC_MUTATIONS",
    default: "30",
    description: "Mutations that need no sign-in, a minute and client address.",
    fix: "a whole number from 1",
  },
  {
    name: "TRUST_PROXY",
    default: null,
    description: "Proxies in front whose X-Forwarded-For is believed: their number, or their addresses.",
    fix: "a whole number such as 1, or addresses and networks such as 10.0.0.0/8,loopback; unset it when there is none",
  },
  {
    name: "RETENTION_EVENT_DAYS",
    default: "90",
    description: "Days that registrations for an event are kept after its end.",
    fix: "a whole number from 1",
  },
  {
    name: "LOG_LEVEL",
    default: "info",
    description: `Least level that is logged: ${LOG_LEVELS.join(", ")}.`,
    fix: `one of ${LOG_LEVELS.join(", ")}`,
  },
  {
    name: "NODE_ENV",
    default: "development",
    description: "`production` starts only with AUTH_ISSUER; also: development, test.",
    fix: "production, development or test",
  },
  {
    name: "AUTH_ISSUER",
    default: null,
    description:
      "OpenID Connect issuer of the accepted tokens; without it a local key, for development only.",
    fix: "the issuer's address, exactly as its tokens name it: https://…, or http://… on a loopback address",
  },
  {
    name: "AUTH_AUDIENCE",
    default: null,
    description: "What tokens must name as their audience; needed with AUTH_ISSUER.",
    fix: "the name that the issuer gives to this service",
  },
  {
    name: "AUTH_JWKS_URI",
    default: null,
    description: "Where the issuer publishes its keys; without it, its discovery document tells.",
    fix: "an address: https://…, or http://… on a loopback address",
  },
  {
    name: "AUTH_ROLES_CLAIM",
    default: "roles",
    description: "Claim with the roles `auditor`, `manager`, `admin`; dots lead into objects.",
    fix: "the name of a claim, for example roles or realm_access.roles",
  },
  {
    name: "AUTH_READ_SCOPE",
    default: "network:read",
    description: "Scope of the tokens of machines, which may read and never write.",
    fix: "the name of a scope, without spaces",
  },
  {
    name: "SMTP_URL",
    default: null,
    description:
      "Mail server with user and password; without it mails stay in the outbox that managers read.",
    fix: "an address such as smtps://USER:PASSWORD@mail.example:465 or smtp://mail.example:587?requireTLS=true",
  },
  {
    name: "MAIL_FROM",
    default: null,
    description: "Sender of mails; needed with SMTP_URL.",
    fix: "an address, or a name with it: Network Office <office@example.org>",
  },
  {
    name: "WEB_URL",
    default: null,
    description: "Base address of the pages that links in mails lead to; without it mails carry codes alone.",
    fix: "an address such as https://network.example, without a query",
  },
  {
    name: "OFFICE_EMAIL",
    default: null,
    description: "The cluster's office: gets messages to institutions that nobody can be reached at.",
    fix: "one e-mail address",
  },
  {
    name: "RETENTION_REGISTRATION_DAYS",
    default: "180",
    description: "For how many days rejected and withdrawn registrations, and decided claims, are kept.",
    fix: "a whole number from 1 to 3650",
  },
  {
    name: "RETENTION_MAIL_DAYS",
    default: "90",
    description: "Days after which what is left of a mail that was sent or seen to is removed.",
    fix: "a whole number from 1 to 3650",
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

const secureUrl = z
  .string()
  .refine((text) => secureAddress(text) !== null, "is neither https nor on a loopback address")
  .optional();

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
  PROJECTION_MAX_PARTICIPATIONS: wholeNumber(0, 2_147_483_647),
  REDIS_URL: z.string().refine(isRedisUrl, "is not a Redis address").optional(),
  RATE_LIMIT_COSTLY_QUERIES: wholeNumber(1, 2_147_483_647),
  RATE_LIMIT_PUBLIC_MUTATIONS: wholeNumber(1, 2_147_483_647),
  TRUST_PROXY: z
    .string()
    .transform(parseTrustedProxies)
    .refine((proxies) => proxies !== null, "is neither a number of proxies nor a list of addresses")
    .optional(),
  RETENTION_EVENT_DAYS: wholeNumber(1, 36_500),
  LOG_LEVEL: z.enum(LOG_LEVELS, "is not a level"),
  // A closed list: what is misspelt must not pass for development.
  NODE_ENV: z.enum(["production", "development", "test"], "is not known"),
  AUTH_ISSUER: secureUrl.refine((text) => !text?.includes("?"), "has a query, which no issuer has"),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS_URI: secureUrl,
  AUTH_ROLES_CLAIM: z.string(),
  AUTH_READ_SCOPE: z.string().regex(/^\S+$/, "has a space in it"),
  SMTP_URL: z.string().refine(isSmtpUrl, "is not the address of a mail server").optional(),
  MAIL_FROM: z
    .string()
    .transform(parseMailbox)
    .refine((mailbox) => mailbox !== null, "is not a sender")
    .optional(),
  WEB_URL: z.string().refine(isWebUrl, "is not the address of a page").optional(),
  RETENTION_REGISTRATION_DAYS: wholeNumber(1, 3650),
  RETENTION_MAIL_DAYS: wholeNumber(1, 3650),
  OFFICE_EMAIL: z.string().refine(isAddress, "is not an e-mail address").optional(),
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
  if (values["SMTP_URL"] && !values["MAIL_FROM"])
    problems.push(problem("MAIL_FROM", {}, "is not set, but SMTP_URL is"));
  problems.push(...issuerProblems(values));
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
    projectionMaxParticipations: data.PROJECTION_MAX_PARTICIPATIONS,
    redisUrl: data.REDIS_URL ?? null,
    rateLimits: {
      costlyQueries: data.RATE_LIMIT_COSTLY_QUERIES,
      publicMutations: data.RATE_LIMIT_PUBLIC_MUTATIONS,
    },
    trustProxy: data.TRUST_PROXY ?? null,
    retention: {
      registrationDays: data.RETENTION_REGISTRATION_DAYS,
      eventDays: data.RETENTION_EVENT_DAYS,
      mailDays: data.RETENTION_MAIL_DAYS,
    },
    logLevel: data.LOG_LEVEL,
    authentication: {
      issuer: data.AUTH_ISSUER
        ? { url: data.AUTH_ISSUER, audience: data.AUTH_AUDIENCE!, jwksUri: data.AUTH_JWKS_URI ?? null }
        : null,
      rolesClaim: data.AUTH_ROLES_CLAIM,
      readScope: data.AUTH_READ_SCOPE,
    },
    mail: {
      smtp: data.SMTP_URL ? { url: data.SMTP_URL, from: data.MAIL_FROM! } : null,
      webUrl: data.WEB_URL?.replace(/\/+$/, "") ?? null,
      officeEmail: data.OFFICE_EMAIL ?? null,
    },
  };
}

/** The variables of the issuer come together; half of them must not end in the local key, nor may production. */
function issuerProblems(values: Record<string, string | undefined>): string[] {
  if (values["AUTH_ISSUER"])
    return values["AUTH_AUDIENCE"] ? [] : [problem("AUTH_AUDIENCE", {}, "is not set, but AUTH_ISSUER is")];
  if (values["NODE_ENV"] === "production")
    return [
      problem("AUTH_ISSUER", {}, "is not set, but NODE_ENV is production, which never uses the local key"),
    ];
  return ["AUTH_AUDIENCE", "AUTH_JWKS_URI"]
    .filter((name) => values[name])
    .map((name) => problem("AUTH_ISSUER", {}, `is not set, but ${name} is`));
}

/** The environment of this process: the one place that reads it. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

function isRedisUrl(text: string): boolean {
  return parseUrl(text) !== null && /^rediss?:\/\/[^/]/.test(text);
}

function isSmtpUrl(text: string): boolean {
  return parseUrl(text) !== null && /^smtps?:\/\/[^/]/.test(text);
}

function isWebUrl(text: string): boolean {
  const url = parseUrl(text);
  if (url === null) return false;
  const { protocol, username, search, hash } = url;
  return /^https?:$/.test(protocol) && username + search + hash === "";
}

/** Variables whose value may hold a password at any place, and is never shown. */
const SECRET = new Set(["REDIS_URL", "NEO4J_PASSWORD", "SMTP_URL"]);

function problem(name: string, values: Record<string, string | undefined>, message: string): string {
  const given = SECRET.has(name) ? undefined : values[name];
  // A password that somebody wrote into another address is not to be shown either.
  const value = given === undefined ? "" : ` "${given.replace(/\/\/.*@/, "//…@")}"`;
  const row = CONFIG_VARIABLES.find((variable) => variable.name === name);
  return `  ${name}${value} ${message}. Set ${row?.fix ?? "another value"}.`;
}
