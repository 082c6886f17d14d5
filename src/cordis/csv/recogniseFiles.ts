import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { IssueList } from "../check/issueList";
import { csvRows } from "./csvRows";
import { DOWNLOAD_LAYOUTS, REPOSITORY_LAYOUTS, type CordisLayout } from "./layouts";

/** A file of the import directory and the table it holds. */
export interface CordisFile {
  readonly path: string;
  /** Name inside the directory, as reported. */
  readonly name: string;
  readonly layout: CordisLayout;
  readonly delimiter: string;
  readonly size: number;
  readonly modifiedAt: number;
}

interface Candidate extends CordisFile {
  /** Share of the layout's required columns that the header has. */
  readonly score: number;
  readonly hasUsualName: boolean;
}

/**
 * Finds out which file of a directory holds which table, by header first and by name where headers tie. Both comma and
 * semicolon are tried. A table without a file is an issue; further `.csv` files are reported and ignored.
 *
 * @returns the files of the one format that the directory holds, in the order of its layouts.
 * @throws when the directory cannot be listed.
 */
export async function recogniseFiles(directory: string, issues: IssueList): Promise<CordisFile[]> {
  const names = (await readdir(directory)).filter((name) => name.toLowerCase().endsWith(".csv")).sort();
  const candidates: Candidate[] = [];
  for (const name of names) {
    const candidate = await recognise(join(directory, name));
    if (candidate) candidates.push(candidate);
    else
      issues.warn("IGNORED_FILE", {
        file: name,
        line: null,
        column: null,
        reason: "not a CORDIS table: ignored",
      });
  }
  const layouts = formatOf(candidates, directory, issues);
  const chosen = layouts.flatMap((layout) => {
    const best = candidates.filter((candidate) => candidate.layout === layout).sort(byFitness)[0];
    if (best) return [best];
    const expected = layout.required.join(", ");
    issues.rejectFile(layout.fileName, null, null, `missing: expected a file with the columns ${expected}`);
    return [];
  });
  for (const candidate of candidates.filter((each) => !chosen.includes(each))) {
    const reason = `looks like ${candidate.layout.fileName} of another format or a second copy: ignored`;
    issues.warn("IGNORED_FILE", { file: candidate.name, line: null, column: null, reason });
  }
  return chosen;
}

function formatOf(
  candidates: readonly Candidate[],
  directory: string,
  issues: IssueList,
): readonly CordisLayout[] {
  const found = (layouts: readonly CordisLayout[]): number =>
    layouts.filter((layout) => candidates.some((candidate) => candidate.layout === layout)).length;
  const [repository, download] = [found(REPOSITORY_LAYOUTS), found(DOWNLOAD_LAYOUTS)];
  if (repository === REPOSITORY_LAYOUTS.length && download === DOWNLOAD_LAYOUTS.length) {
    const reason = "holds the tables of both formats: keep those of one and move the others away";
    issues.rejectFile(basename(directory), null, null, reason);
  }
  return download > repository ? DOWNLOAD_LAYOUTS : REPOSITORY_LAYOUTS;
}

async function recognise(path: string): Promise<Candidate | null> {
  const name = basename(path);
  const { size, mtimeMs: modifiedAt } = await stat(path);
  const candidates: Candidate[] = [];
  for (const delimiter of [",", ";"]) {
    const header = await headerOf(path, delimiter);
    for (const layout of [...REPOSITORY_LAYOUTS, ...DOWNLOAD_LAYOUTS]) {
      const score =
        layout.required.filter((column) => header.includes(column)).length / layout.required.length;
      const hasUsualName = name.toLowerCase() === layout.fileName.toLowerCase();
      if (score >= 0.5 || hasUsualName) {
        candidates.push({ path, name, layout, delimiter, size, modifiedAt, score, hasUsualName });
      }
    }
  }
  return candidates.sort(byFitness)[0] ?? null;
}

function byFitness(a: Candidate, b: Candidate): number {
  return b.score - a.score || Number(b.hasUsualName) - Number(a.hasUsualName);
}

/** The header's column names; none when it cannot be read (the full check says why). */
async function headerOf(path: string, delimiter: string): Promise<string[]> {
  try {
    for await (const { cells } of csvRows(path, delimiter)) return cells.map((cell) => cell.trim());
  } catch {
    return [];
  }
  return [];
}
