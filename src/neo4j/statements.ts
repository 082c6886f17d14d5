import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { StatementError } from "./errors";
import { parseStatementHeader } from "./statementHeader";
import { resolveIncludes, type CypherFile } from "./statementIncludes";
import type { ValueType } from "./valueType";

/** One statement of `cypher/`, ready to run. */
export interface Statement {
  /** Path under `cypher/` without extension: "actors/find-by-keys". */
  name: string;
  /** Path of its file, for messages. */
  file: string;
  purpose: string;
  /** The Cypher to send: header removed, fragments in place. */
  text: string;
  /** Declared parameters, its fragments' included. */
  parameters: ReadonlyMap<string, ValueType>;
  /** Declared result columns, in order; empty when it returns nothing. */
  returns: ReadonlyMap<string, ValueType>;
}

/** All statements by name. */
export interface Statements {
  /** @throws StatementError when there is no statement of that name. */
  get(name: string): Statement;
  /** Every name, sorted. */
  names(): string[];
}

const FRAGMENT_SUFFIX = ".fragment.cypher";
const STATEMENT_SUFFIX = ".cypher";
/** Migrations are run by their own rules, see migrations.ts. */
const MIGRATIONS_FOLDER = "migrations/";

/**
 * Reads, parses and checks every statement under a directory, but for `migrations/`.
 *
 * @throws StatementError naming file and line when a header, an include or a parameter's use is wrong.
 */
export function loadStatements(directory: string): Statements {
  const files = new Map<string, CypherFile>();
  const fragments = new Map<string, CypherFile>();
  for (const path of cypherPaths(directory)) {
    const text = readFileSync(join(directory, path), "utf8").replace(/\r\n/g, "\n");
    const file = `cypher/${path}`;
    const source = { file, header: parseStatementHeader(file, text), lines: text.split("\n") };
    if (path.endsWith(FRAGMENT_SUFFIX)) fragments.set(path.slice(0, -FRAGMENT_SUFFIX.length), source);
    else files.set(path.slice(0, -STATEMENT_SUFFIX.length), source);
  }
  const statements = new Map(
    [...files].map(([name, source]) => [name, toStatement(name, source, fragments)]),
  );
  return {
    get(name) {
      const statement = statements.get(name);
      if (!statement)
        throw new StatementError(`No statement "${name}". Expected the file cypher/${name}.cypher.`);
      return statement;
    },
    names: () => [...statements.keys()].sort(),
  };
}

function cypherPaths(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(STATEMENT_SUFFIX))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith(MIGRATIONS_FOLDER))
    .sort();
}

function toStatement(
  name: string,
  source: CypherFile,
  fragments: ReadonlyMap<string, CypherFile>,
): Statement {
  const { file, header } = source;
  const { text, parameters } = resolveIncludes(source, fragments);
  if (text === "")
    throw new StatementError(`${file}:${header.lineCount + 1}: no statement below the header.`);
  const used = new Set([...withoutTextAndComments(text).matchAll(/\$(\w+)/g)].map((match) => match[1]!));
  for (const parameter of used) {
    if (parameters.has(parameter)) continue;
    const index = source.lines.findIndex((line) => new RegExp(`\\$${parameter}\\b`).test(line));
    throw new StatementError(`${file}:${index + 1}: $${parameter} is used but not declared under Params.`);
  }
  for (const parameter of header.parameters.keys()) {
    if (used.has(parameter)) continue;
    throw new StatementError(`${file}:1: $${parameter} is declared under Params but not used.`);
  }
  return { name, file, purpose: header.purpose, text, parameters, returns: header.returns };
}

function withoutTextAndComments(cypher: string): string {
  return cypher.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, " ");
}
