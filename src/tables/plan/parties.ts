import { decodeAnyId } from "../../graphql/nodeId";
import type { Transaction } from "../../neo4j/database.type";
import type { Column } from "../columns/column.type";
import { type ActorMatch, matchActors } from "./matchActors";
import type { RowProblem } from "./plan.type";
import { PROBLEMS } from "./problems";
import { headingOf, type ReadRow } from "./readRow";

/** The actors that cells of rows list. */
export interface Parties {
  /** Keys of those that are known, each once. */
  readonly keys: string[];
  readonly problems: RowProblem[];
  /** Keys of those that the words may mean, where they may mean several. */
  readonly candidateKeys: string[];
}

/** The words for actors that a cell lists. */
export function wordsOf({ values }: ReadRow, field: string): string[] {
  const value = values[field];
  return Array.isArray(value) ? [...new Set(value as string[])] : [];
}

/** Finds the actors that cells list by name, key or id; each word once, however many rows say it. */
export async function matchWords(
  reads: Transaction,
  words: readonly string[],
  defaultCountry: string | null,
): Promise<ReadonlyMap<string, ActorMatch>> {
  const distinct = [...new Set(words)];
  const rows = distinct.map((word, number) => ({ number, values: valuesOf(word), problems: [] }));
  const matches = await matchActors(reads, rows, defaultCountry);
  return new Map(distinct.map((word, number) => [word, matches.get(number)!]));
}

/** The actors that cells of one row list. @param columns those of the kind of table, to name the one with a problem */
export function partiesOf(
  row: ReadRow,
  fields: readonly string[],
  columns: readonly Column[],
  matches: ReadonlyMap<string, ActorMatch>,
): Parties {
  const found = fields.flatMap((field) => {
    const column = headingOf(columns, field);
    return wordsOf(row, field).map((word) => ({ word, column, match: matches.get(word)! }));
  });
  return {
    keys: [...new Set(found.flatMap(({ match }) => (match.kind === "found" ? [match.key] : [])))],
    candidateKeys: [...new Set(found.flatMap(({ match }) => (match.kind === "several" ? match.keys : [])))],
    problems: found.flatMap(({ word, column, match }) => {
      if (match.kind === "retired") return [PROBLEMS.retiredParty(column, word)];
      return match.kind === "none" || match.kind === "unknown" ? [PROBLEMS.noParty(column, word)] : [];
    }),
  };
}

/** A key has a prefix without a blank behind it; no name of an organisation looks so. */
function valuesOf(word: string): Record<string, string> {
  const isKey = /^[a-z]+:\S+$/.test(word) || decodeAnyId(word)?.type === "Actor";
  return isKey ? { key: word } : { name: word };
}
