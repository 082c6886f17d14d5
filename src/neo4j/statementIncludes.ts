import { StatementError } from "./errors";
import type { StatementHeader } from "./statementHeader";
import { formatValueType, type ValueType } from "./valueType";

/** A file of `cypher/` with its header parsed; `lines` are all its lines, the header's too. */
export interface CypherFile {
  file: string;
  header: StatementHeader;
  lines: string[];
}

/** A statement's text without header, includes put in place, and every parameter of it and its fragments. */
export interface ResolvedCypher {
  text: string;
  parameters: Map<string, ValueType>;
}

const INCLUDE = /^\s*\/\/>\s*include\s+(\S+)\s*$/;

/**
 * Puts the text of fragments where `//> include <feature>/<name>` names them, and merges their declared parameters.
 *
 * @param fragments by name, without `.fragment.cypher`
 * @throws StatementError naming file and line: unknown directive or fragment, a circle, parameters of unequal type.
 */
export function resolveIncludes(
  source: CypherFile,
  fragments: ReadonlyMap<string, CypherFile>,
): ResolvedCypher {
  const parameters = new Map<string, ValueType>();
  const text = expand(source, fragments, [source.file], parameters).join("\n").trim();
  return { text, parameters };
}

function expand(
  source: CypherFile,
  fragments: ReadonlyMap<string, CypherFile>,
  trail: string[],
  parameters: Map<string, ValueType>,
): string[] {
  mergeParameters(source, parameters);
  return source.lines.slice(source.header.lineCount).flatMap((line, index) => {
    if (!line.trimStart().startsWith("//>")) return [line];
    const at = `${source.file}:${source.header.lineCount + index + 1}`;
    const name = INCLUDE.exec(line)?.[1];
    if (!name)
      throw new StatementError(
        `${at}: unknown directive "${line.trim()}". Write "//> include <feature>/<name>".`,
      );
    const fragment = fragments.get(name);
    if (!fragment) {
      const known = [...fragments.keys()].sort().join(", ") || "none";
      throw new StatementError(
        `${at}: no fragment "${name}" (cypher/${name}.fragment.cypher). Fragments: ${known}.`,
      );
    }
    if (trail.includes(fragment.file)) {
      throw new StatementError(
        `${at}: fragments include each other: ${[...trail, fragment.file].join(" > ")}.`,
      );
    }
    return expand(fragment, fragments, [...trail, fragment.file], parameters);
  });
}

function mergeParameters({ file, header }: CypherFile, parameters: Map<string, ValueType>) {
  for (const [name, type] of header.parameters) {
    const known = parameters.get(name);
    if (known && formatValueType(known) !== formatValueType(type)) {
      throw new StatementError(
        `${file}:1: $${name} is ${formatValueType(type)} here but ${formatValueType(known)} in a file that includes it, or that is included beside it. Declare one type.`,
      );
    }
    parameters.set(name, type);
  }
}
