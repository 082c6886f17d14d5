import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One row by column; columns that are missing are empty. */
export type Row = Record<string, string>;

/** The three tables of an import directory. */
export interface Tables {
  organisations: Row[];
  projects: Row[];
  participations: Row[];
}

const COLUMNS: Record<keyof Tables, string> = {
  organisations: "id,name,shortName,country,city,postCode,nrw,activityType,sme,url",
  projects:
    "id,layer,acronym,title,startDate,endDate,programme,legalBasis,fundingScheme,topicCode,topicTitle,euroSciVoc,euroSciVocPaths,totalCost,health",
  participations: "projectId,orgId,role,ecContribution",
};

/** Writes the tables as CSV files into a directory of their own and returns it. */
export function cordisDirectory(tables: Tables): string {
  const directory = mkdtempSync(join(tmpdir(), "lighthouse-cordis-"));
  writeTables(directory, tables);
  return directory;
}

/** Writes the tables into a directory, over those that are there. */
export function writeTables(directory: string, tables: Tables): void {
  for (const table of ["organisations", "projects", "participations"] as const) {
    const columns = COLUMNS[table].split(",");
    const lines = tables[table].map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
    writeFileSync(join(directory, `${table}.csv`), [COLUMNS[table], ...lines, ""].join("\n"));
  }
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Three organisations, three projects.
 *
 *   Alpha ── HEART (oncology) ── Beta
 *   Alpha ── BONE (undated)
 *   Beta ── GAIT ── Gamma
 */
export function smallTables(): Tables {
  return {
    organisations: [
      {
        id: "999900001",
        name: "ALPHA UNIVERSITAET",
        country: "DE",
        city: "KOLN",
        postCode: "50667",
        activityType: "HES",
      },
      {
        id: "999900002",
        name: "BETA GMBH",
        country: "DE",
        city: "Bonn",
        postCode: "53111",
        activityType: "PRC",
        sme: "1",
      },
      { id: "999900003", name: "", country: "EL", activityType: "" },
    ],
    projects: [
      {
        id: "900000001",
        layer: "HE",
        acronym: "HEART",
        title: "Telemedicine for hearts",
        startDate: "2020-01-01",
        endDate: "2023-12-31",
        euroSciVoc: "oncology",
        euroSciVocPaths: "/medical and health sciences/clinical medicine/oncology",
        totalCost: "1000",
        health: "1",
      },
      { id: "900000002", layer: "IMI", acronym: "BONE", title: "", health: "1" },
      {
        id: "900000003",
        layer: "HE",
        acronym: "GAIT",
        title: "Walking again",
        startDate: "2018-03-01",
        endDate: "2021-02-28",
        euroSciVoc: "sports|oncology",
        euroSciVocPaths:
          "/medical and health sciences/health sciences/sports|/medical and health sciences/clinical medicine/oncology",
        health: "1",
      },
    ],
    participations: [
      { projectId: "900000001", orgId: "999900001", role: "coordinator", ecContribution: "600" },
      { projectId: "900000001", orgId: "999900002", role: "participant", ecContribution: "400" },
      { projectId: "900000002", orgId: "999900001", role: "" },
      { projectId: "900000003", orgId: "999900002", role: "coordinator" },
      { projectId: "900000003", orgId: "999900003", role: "participant" },
    ],
  };
}

/** A larger invented network: always the same for the same sizes. */
export function generatedTables(sizes: {
  organisations: number;
  projects: number;
  participations: number;
}): Tables {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const fields = [
    "oncology",
    "cardiology",
    "surgery",
    "nephrology",
    "psychiatry",
    "geriatrics",
    "embryology",
  ];
  const organisations = Array.from({ length: sizes.organisations }, (_, index) => ({
    id: String(900_000_000 + index),
    name: `ORGANISATION ${index} ${fields[below(7)]} INSTITUTE`,
    country: ["DE", "FR", "UK", "EL"][below(4)]!,
    city: ["KOLN", "PARIS", "LONDON", "ATHINA"][below(4)]!,
    activityType: ["HES", "REC", "PRC", "PUB"][below(4)]!,
  }));
  const projects = Array.from({ length: sizes.projects }, (_, index) => ({
    id: String(800_000_000 + index),
    layer: "HE",
    acronym: `GEN${index}`,
    title: `Project ${index} on ${fields[below(7)]}`,
    startDate: `20${10 + below(10)}-0${1 + below(9)}-01`,
    endDate: `20${20 + below(10)}-0${1 + below(9)}-28`,
    euroSciVocPaths: `/medical and health sciences/clinical medicine/${fields[below(7)]}|/natural sciences/area ${below(200)}`,
    euroSciVoc: "a|b",
    health: String(below(2)),
  }));
  const pairs = new Set<string>();
  while (pairs.size < sizes.participations) {
    const skewed = Math.floor(sizes.organisations * (below(1_000_000) / 1_000_000) ** 2);
    pairs.add(`${800_000_000 + below(sizes.projects)},${900_000_000 + skewed}`);
  }
  const participations = [...pairs].sort().map((pair) => {
    const [projectId = "", orgId = ""] = pair.split(",");
    return { projectId, orgId, role: "participant", ecContribution: String(below(1_000_000)) };
  });
  return { organisations, projects, participations };
}
