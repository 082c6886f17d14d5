import { StatementError } from "./errors";
import { parseValueType, SCALAR_TYPES, type ValueType } from "./valueType";

/** What the comment at the top of a statement file says. */
export interface StatementHeader {
  /** The opening sentence(s), on one line. */
  purpose: string;
  /** Declared parameters by name, without `$`. */
  parameters: Map<string, ValueType>;
  /** Declared result columns by name, in order. */
  returns: Map<string, ValueType>;
  /** How many lines of the file the header takes. */
  lineCount: number;
}

type Section = "purpose" | "Params" | "Returns" | "notes";

const SECTION_START = /^(Params|Returns)(?:\s+(.*))?$/;
const EMPTY_SECTION = /^(none|nothing)\b/;
const ENTRY = /^(\$?\w+)\s+([[\]\w?]+)(?=,|\s|$)/;
/** A name, a capitalised word and a column gap: meant as an entry, so an unknown type there is a mistake. */
const ENTRY_LIKE = /^(\$?\w+)\s+(\[*[A-Z]\w*\]*\??)(\s{2,}|$)/;

/**
 * Parses the leading `//` lines of a statement file. A `//>` line is a directive and ends the header.
 *
 * @throws StatementError naming file and line: no purpose, unknown type, a parameter without `$`, a name twice.
 */
export function parseStatementHeader(file: string, text: string): StatementHeader {
  const header: StatementHeader = { purpose: "", parameters: new Map(), returns: new Map(), lineCount: 0 };
  let section: Section = "purpose";
  for (const line of text.split("\n")) {
    if (!line.startsWith("//") || line.startsWith("//>")) break;
    header.lineCount += 1;
    const at = `${file}:${header.lineCount}`;
    const content = line.slice(2).trim();
    // The first words are the purpose, also when they are "Returns the …".
    const start = header.purpose === "" ? null : SECTION_START.exec(content);
    if (start) {
      section = start[1] as Section;
      readEntries(at, section, start[2] ?? "", header, true);
    } else if (content === "") {
      if (section !== "purpose" || header.purpose !== "") section = "notes";
    } else if (section === "purpose") {
      header.purpose = `${header.purpose} ${content}`.trim();
    } else if (section !== "notes") {
      readEntries(at, section, content, header, false);
    }
  }
  if (header.purpose === "") {
    throw new StatementError(
      `${file}:1: no purpose. Begin the file with a comment: "// One sentence of purpose."`,
    );
  }
  return header;
}

function readEntries(at: string, section: Section, text: string, header: StatementHeader, isFirst: boolean) {
  if (isFirst && EMPTY_SECTION.test(text)) return;
  // Below a parameter, lines without $ go on describing it, for example the keys of a map.
  if (section === "Params" && !isFirst && !text.startsWith("$")) return;
  let rest = text;
  let found = 0;
  for (let match = ENTRY.exec(rest); match; match = ENTRY.exec(rest)) {
    const type = parseValueType(match[2]!);
    if (!type) break;
    addEntry(at, section, match[1]!, type, header);
    found += 1;
    rest = rest.slice(match[0].length);
    if (!rest.startsWith(",")) return;
    rest = rest.slice(1).trim();
  }
  // Anything else continues the description above, unless it reads like an entry.
  const mistaken = ENTRY_LIKE.exec(rest);
  if (mistaken || (isFirst && found === 0) || (section === "Params" && rest.startsWith("$"))) {
    const known = SCALAR_TYPES.join(", ");
    throw new StatementError(
      `${at}: "${rest}" is not "${section === "Params" ? "$name" : "name"} Type  description". Types: ${known}, lists as [String], nullable as String?.`,
    );
  }
}

function addEntry(at: string, section: Section, written: string, type: ValueType, header: StatementHeader) {
  const isParameter = section === "Params";
  if (isParameter !== written.startsWith("$")) {
    throw new StatementError(`${at}: "${written}": parameters begin with $, result columns do not.`);
  }
  const name = isParameter ? written.slice(1) : written;
  const target = isParameter ? header.parameters : header.returns;
  if (target.has(name)) throw new StatementError(`${at}: "${written}" is declared twice. Remove one.`);
  target.set(name, type);
}
