import { groupBy } from "../../collections/groupBy";
import type { Transaction } from "../../neo4j/database.type";
import { searchTerms } from "../../search/searchTerms";
import { fold } from "../../text/fold";
import { keyOf, type ReadRow, textOf } from "./readRow";

/** Which project a row means. */
export type ProjectMatch =
  | { kind: "found"; key: string }
  | { kind: "none" }
  /** One of these, or none of them. */
  | { kind: "several"; keys: string[] }
  /** It names a key that no project has. */
  | { kind: "unknown" };

/** A stored project that a row may mean. */
export interface ProjectCandidate {
  key: string;
  acronym: string | null;
  title: string | null;
  fundingReference: string | null;
  fundingLevel: string | null;
  startDate: string | null;
}

/** How many similar titles a row is compared with. */
const SIMILAR_COMPARED = 10;

/**
 * Finds the projects that rows mean: by key, then the funder's reference, then title or acronym. An acronym may serve
 * several projects, so that without the same title or the same year of beginning it decides nothing.
 *
 * @returns by number of the row
 */
export async function matchProjects(
  reads: Transaction,
  rows: readonly ReadRow[],
): Promise<Map<number, ProjectMatch>> {
  const found = await reads.run<ProjectCandidate & { number: number }>("tables/find-projects", {
    rows: rows.map(queryOf),
    limit: SIMILAR_COMPARED,
  });
  const byNumber = groupBy(found, ({ number }) => number);
  return new Map(rows.map((row) => [row.number, matchOf(row, byNumber.get(row.number) ?? [])]));
}

/** Which of the candidates a row means. */
export function matchOf(row: ReadRow, candidates: readonly ProjectCandidate[]): ProjectMatch {
  const key = keyOf(row, "Project");
  if (key !== null)
    return candidates.some((each) => each.key === key) ? { kind: "found", key } : { kind: "unknown" };
  const reference = referenceOf(row);
  const referred = candidates.filter(
    (each) =>
      reference !== null &&
      (each.fundingReference === reference || each.key === `cordis:${reference}`) &&
      !differs(textOf(row, "fundingLevel"), each.fundingLevel),
  );
  if (referred.length > 0) return decided(referred);
  const alike = candidates.filter((each) => isAlike(row, each) && !contradicts(row, reference, each));
  const sure = alike.filter((each) => isSure(row, each));
  if (sure.length > 0) return decided(sure);
  if (alike.length > 0 && row.values["isNew"] !== true) return { kind: "several", keys: keysOf(alike) };
  return { kind: "none" };
}

/** The funder's reference, in capitals without blanks. */
export function referenceOf(row: ReadRow): string | null {
  return textOf(row, "fundingReference")?.replace(/\s/gu, "").toUpperCase() ?? null;
}

function decided(group: readonly ProjectCandidate[]): ProjectMatch {
  const keys = keysOf(group);
  return keys.length === 1 ? { kind: "found", key: keys[0]! } : { kind: "several", keys };
}

function keysOf(group: readonly ProjectCandidate[]): string[] {
  return group.map(({ key }) => key).sort();
}

function isAlike(row: ReadRow, { acronym, title }: ProjectCandidate): boolean {
  return isSame(textOf(row, "title"), title) || isSame(textOf(row, "acronym"), acronym);
}

function isSure(row: ReadRow, { title, startDate }: ProjectCandidate): boolean {
  const given = textOf(row, "title");
  if (isSame(given, title) || given === null || title === null) return true;
  return startDate !== null && textOf(row, "startDate")?.slice(0, 4) === startDate.slice(0, 4);
}

function contradicts(row: ReadRow, reference: string | null, each: ProjectCandidate): boolean {
  return (
    differs(reference, each.fundingReference) ||
    differs(textOf(row, "fundingLevel"), each.fundingLevel) ||
    differs(textOf(row, "startDate")?.slice(0, 4) ?? null, each.startDate?.slice(0, 4) ?? null)
  );
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && fold(one) === fold(other);
}

function queryOf(row: ReadRow) {
  const [key, reference] = [keyOf(row, "Project"), referenceOf(row)];
  const names = [textOf(row, "acronym"), textOf(row, "title")].filter((name) => name !== null);
  // The title decides only as a whole: other forms of its words would be costly to look for, thousands of times.
  const words = searchTerms(textOf(row, "title") ?? "").map(
    ({ word }) => `(searchNames:"${word}" OR searchText:"${word}")`,
  );
  return {
    number: row.number,
    keys: [key, reference === null ? null : `cordis:${reference}`].filter((each) => each !== null),
    reference,
    prefixes: names.map((name) => `${fold(name)} `),
    // A word that no index has, as an empty query is an error.
    query: words.length === 0 ? "searchNames:zzzzzzzzzzzz" : words.join(" AND "),
  };
}
