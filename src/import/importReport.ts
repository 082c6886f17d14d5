import type { CordisReport } from "../cordis/report.type";
import type { Outcome } from "./planEntity";

/**
 * What became of the rows and entities of one sort; read = created + updated + unchanged + joined + rejected +
 * retired. */
export interface ImportCounts extends Record<Outcome, number> {
  /** Rows in the source; each row of CORDIS' own organization.csv is one of an organisation and one of a participation. */
  read: number;
  /** Rows of an entity that another row tells of already: repeated, a further role, or a record merged into the other. */
  joined: number;
  /** Rows left out as invalid. */
  rejected: number;
  /** Left out, as managers decided: organisations that were merged, deactivated or erased, and participations of nobody. */
  retired: number;
  /** Stored earlier from the same source, and no longer in it. */
  removed: number;
}

/** The sorts of entities that an import counts. */
export type ImportedSort = "organisations" | "projects" | "participations";

/** How an import ended. */
export interface ImportReport {
  /** Whether anything was written; false when the directory was rejected. */
  isAccepted: boolean;
  /** Whether the network is another one now. */
  isChanged: boolean;
  counts: Record<ImportedSort, ImportCounts>;
  /** EuroSciVoc concepts that were new. */
  topicsCreated: number;
  /** What the check of the files found. */
  check: CordisReport;
}

/** A report before the first write, from what the check counted. */
export function newImportReport(check: CordisReport, isAccepted: boolean): ImportReport {
  const { organisations, projects } = check.tables;
  const counts = (sort: ImportedSort, entities = 0): ImportCounts => {
    const { read = 0, rejected = 0 } = check.tables[sort] ?? {};
    const joined = read - rejected - entities;
    return { read, joined, rejected, created: 0, updated: 0, unchanged: 0, removed: 0, retired: 0 };
  };
  return {
    isAccepted,
    isChanged: false,
    topicsCreated: 0,
    check,
    counts: {
      organisations: counts("organisations", organisations?.accepted),
      projects: counts("projects", projects?.accepted),
      participations: counts("participations", check.participationPairs),
    },
  };
}
