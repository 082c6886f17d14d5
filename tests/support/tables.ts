import writeXlsxFile from "write-excel-file/node";
import type { Api } from "./api";
import type { TestDatabase } from "./testDatabase";

/** A row of a preview, as the tests ask for it. */
export interface PreviewRow {
  number: number;
  outcome: string;
  actorKey: string | null;
  targetKey: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
  keptFields: string[];
  problems: { column: string | null; message: string }[];
  candidates: { key: string }[];
}

/** A preview, as the tests ask for it. */
export interface Preview {
  userErrors: { code: string; message: string }[];
  fingerprint: string;
  counts: { outcome: string; count: number }[];
  unknownColumns: string[];
  rows: PreviewRow[];
}

const PREVIEW = `userErrors { code message } fingerprint counts { outcome count } unknownColumns
  rows { number outcome actorKey targetKey changes { field before after } keptFields problems { column message } candidates { key } }`;

/** Actors "Haus A" (org:a) and so on, as a network keeps them: those that tables name. */
export function houses(...letters: string[]) {
  return letters.map((letter) => ({
    key: `org:${letter}`,
    name: `Haus ${letter.toUpperCase()}`,
    sortKey: `haus ${letter} org:${letter}`,
    searchNames: `haus ${letter}`,
    searchText: "",
  }));
}

/** An XLSX file of these rows, as Base64. */
export async function xlsx(
  rows: readonly (readonly (string | number | boolean | Date | null)[])[],
): Promise<string> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: "dd.mm.yyyy" } : { value })),
  );
  const file = await writeXlsxFile(cells as never).toBuffer();
  return file.toString("base64");
}

/** A CSV file, as Base64. */
export function csv(text: string, encoding: "utf8" | "latin1" = "utf8"): string {
  return Buffer.from(text, encoding).toString("base64");
}

/** What an import would do, as somebody sees it. */
export async function previewTable(api: Api, input: object): Promise<Preview> {
  const query = `query ($input: PreviewTableInput!) { previewTable(input: $input) { ${PREVIEW} } }`;
  return (await api.data<{ previewTable: Preview }>(query, { input })).previewTable;
}

/** Imports a table. */
export async function importTable(api: Api, input: object) {
  const query = `mutation ($input: ImportTableInput!) {
    importTable(input: $input) { userErrors { code path message } revision preview { ${PREVIEW} } }
  }`;
  const { importTable: answer } = await api.data<{
    importTable: { userErrors: { code: string }[]; revision: number | null; preview: Preview | null };
  }>(query, { input });
  return answer;
}

/** Previews and imports a table. */
export async function takeTable(api: Api, input: object) {
  const { fingerprint } = await previewTable(api, input);
  return importTable(api, { ...input, expectedFingerprint: fingerprint });
}

/** The outcomes of rows and the columns of their problems. */
export function outcomes({ rows }: Preview): unknown[][] {
  return rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ column }) => column)]);
}

/** Everything that is stored but for what a start of the service writes. */
export async function wholeDatabase(database: TestDatabase): Promise<string> {
  const nodes = await database.query(
    "MATCH (n) WHERE NOT n:Mutex AND NOT n:Migration RETURN labels(n) AS l, properties(n) AS p ORDER BY n.key, l",
  );
  const ties = await database.query(
    "MATCH (a)-[r]->(b) RETURN a.key AS a, type(r) AS t, properties(r) AS p, b.key AS b ORDER BY a, t, b",
  );
  return JSON.stringify([nodes, ties]);
}
