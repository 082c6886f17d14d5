import { seedRows } from "../../tests/support/seedFiles";

/** A project of the shipped data with its participants. */
export interface Project {
  readonly id: string;
  readonly layer: string;
  readonly startDate: string;
  readonly euroSciVocPaths: readonly string[];
  readonly legalBasis: string;
  readonly topicCode: string;
  readonly fundingScheme: string;
  /** By organisation; of two roles that of the coordinator. */
  readonly roles: ReadonlyMap<string, string>;
}

/** A project after the cut-off: who leads it, and who of those known by then took part. */
export interface Query {
  readonly project: Project;
  readonly lead: string;
  readonly relevant: readonly string[];
}

/** What was known at the cut-off, and what was asked afterwards. */
export interface Split {
  readonly history: readonly Project[];
  readonly queries: readonly Query[];
  /** How many projects after the cut-off have three participants or more. */
  readonly testCount: number;
}

/** Days assumed of undated projects by their layer. */
const ASSUMED: Readonly<Record<string, string>> = { IMI: "2021-12-31" };
const knownFrom = ({ startDate, layer }: Project) => startDate || (ASSUMED[layer] ?? "2022-12-31");

/** The shipped projects. */
export function readProjects(): Project[] {
  const roles = new Map<string, Map<string, string>>();
  for (const { projectId, orgId, role } of seedRows("cordis/participations.csv")) {
    const known = roles.get(projectId!) ?? new Map<string, string>();
    if (!known.has(orgId!) || role === "coordinator") known.set(orgId!, role!);
    roles.set(projectId!, known);
  }
  return seedRows("cordis/projects.csv").map((row) => ({
    id: row["id"]!,
    layer: row["layer"]!,
    startDate: row["startDate"]!,
    euroSciVocPaths: row["euroSciVocPaths"]!.split("|").filter((path) => path !== ""),
    legalBasis: row["legalBasis"]!,
    topicCode: row["topicCode"]!,
    fundingScheme: row["fundingScheme"]!,
    roles: roles.get(row["id"]!) ?? new Map<string, string>(),
  }));
}

/**
 * Splits the projects: known are those that start by the cut-off, asked are the dated ones that start later, until a day
 * inclusive, with three participants or more, third parties apart. The lead is the coordinator, else who has most projects
 * in the history; relevant are the others that the history knows.
 */
export function split(projects: readonly Project[], cutoff: string, until: string): Split {
  const inhabited = projects.filter(({ roles }) => roles.size > 0);
  const history = inhabited.filter((project) => knownFrom(project) <= cutoff);
  const tests = inhabited.filter(
    (project) =>
      knownFrom(project) > cutoff &&
      project.startDate !== "" &&
      project.startDate <= until &&
      [...project.roles.values()].filter((role) => role !== "thirdParty").length >= 3,
  );
  const counts = new Map<string, number>();
  for (const { roles } of history) for (const id of roles.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const queries = tests
    .map((project) => {
      const ids = [...project.roles.keys()].sort();
      const lead =
        ids.find((id) => project.roles.get(id) === "coordinator") ??
        [...ids].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))[0]!;
      const relevant = ids.filter(
        (id) => id !== lead && project.roles.get(id) !== "thirdParty" && counts.has(id),
      );
      return { project, lead, relevant };
    })
    .filter(({ relevant }) => relevant.length > 0)
    .sort((one, other) => (one.project.id < other.project.id ? -1 : 1));
  return { history, queries, testCount: tests.length };
}
