import { UndirectedGraph } from "graphology";
import { seedRows } from "./seedFiles";

/** A project of seed/cordis, read without the importer. Days are "YYYY-MM-DD" or null. */
export interface ReferenceProject {
  key: string;
  /** "" where there is none. */
  title: string;
  startDate: string | null;
  endDate: string | null;
  layer: string;
  /** "" where there is none. */
  legalBasis: string;
  topicCode: string;
  fundingScheme: string;
  /** Keys of EuroSciVoc topics. */
  topics: string[];
  /** Actor keys, each once. */
  participants: string[];
}

/** What the files of seed/cordis say. */
export interface CordisReference {
  /** Country code by actor key, as the API writes it; "" where unknown. */
  countries: Map<string, string>;
  projects: Map<string, ReferenceProject>;
}

/** Reads seed/cordis independently of the importer. */
export function readCordisReference(): CordisReference {
  const countries = new Map(
    seedRows("cordis/organisations.csv").map(({ id, country }) => [
      `pic:${id}`,
      COUNTRIES.get(country!) ?? country!,
    ]),
  );
  const projects = new Map(
    seedRows("cordis/projects.csv").map((row) => {
      const key = `cordis:${row.id}`;
      const topics = row.euroSciVocPaths!.split("|").filter((path) => path !== "");
      const project: ReferenceProject = {
        key,
        title: row.title!,
        startDate: row.startDate || null,
        endDate: row.endDate || null,
        layer: row.layer!,
        legalBasis: row.legalBasis!,
        topicCode: row.topicCode!,
        fundingScheme: row.fundingScheme!,
        topics: topics.map((path) => `euroscivoc:${path}`),
        participants: [],
      };
      return [key, project];
    }),
  );
  for (const { projectId, orgId } of seedRows("cordis/participations.csv")) {
    const { participants } = projects.get(`cordis:${projectId}`)!;
    if (!participants.includes(`pic:${orgId}`)) participants.push(`pic:${orgId}`);
  }
  return { countries, projects };
}

/** The collaboration graph of the projects and actors that count; an edge holds the keys of its projects. */
export function collaborationGraph(
  { countries, projects }: CordisReference,
  counts: { project?: (project: ReferenceProject) => boolean; actor?: (key: string) => boolean } = {},
): UndirectedGraph<object, { projects: string[] }> {
  const graph = new UndirectedGraph<object, { projects: string[] }>();
  for (const key of countries.keys()) if (counts.actor?.(key) ?? true) graph.addNode(key);
  for (const project of projects.values()) {
    if (!(counts.project?.(project) ?? true)) continue;
    const keys = project.participants.filter((key) => graph.hasNode(key));
    for (const [index, one] of keys.entries()) {
      for (const other of keys.slice(index + 1)) {
        if (graph.hasEdge(one, other))
          graph.getEdgeAttribute(graph.edge(one, other), "projects").push(project.key);
        else graph.addEdge(one, other, { projects: [project.key] });
      }
    }
  }
  return graph;
}

const COUNTRIES = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);
