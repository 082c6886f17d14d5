import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { UndirectedGraph } from "graphology";

const SEED = join(__dirname, "..", "..", "seed");

/** A project of seed/cordis, read without the importer. Days are "YYYY-MM-DD" or null. */
export interface ReferenceProject {
  key: string;
  startDate: string | null;
  endDate: string | null;
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
    rows("cordis/organisations.csv").map(({ id, country }) => [
      `pic:${id}`,
      COUNTRIES.get(country!) ?? country!,
    ]),
  );
  const projects = new Map(
    rows("cordis/projects.csv").map((row) => {
      const key = `cordis:${row.id}`;
      const topics = row.euroSciVocPaths!.split("|").filter((path) => path !== "");
      const project: ReferenceProject = {
        key,
        startDate: row.startDate || null,
        endDate: row.endDate || null,
        topics: topics.map((path) => `euroscivoc:${path}`),
        participants: [],
      };
      return [key, project];
    }),
  );
  for (const { projectId, orgId } of rows("cordis/participations.csv")) {
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

/** What each topic implies and how much of its weight is left, from the thesaurus and mapping files of seed/cluster. */
export function implications(euroSciVocTopics: Iterable<string>): (topic: string) => Map<string, number> {
  const steps = new Map<string, [to: string, factor: number][]>();
  const add = (from: string, to: string, factor: number) =>
    steps.set(from, [...(steps.get(from) ?? []), [to, factor]]);
  const topics = JSON.parse(readFileSync(join(SEED, "cluster/topics.json"), "utf8")) as {
    key: string;
    broader: string[];
  }[];
  for (const { key, broader } of topics) for (const to of broader) add(key, to, 0.5);
  for (const { euroSciVocPath, topicKey, match } of rows("cluster/euroscivoc-mapping.csv")) {
    add(`euroscivoc:${euroSciVocPath}`, topicKey!, MATCH_FACTORS[match!]!);
  }
  const levels = new Set<string>();
  for (let topic of euroSciVocTopics) {
    while (!levels.has(topic) && topic.lastIndexOf("/") > topic.indexOf("/")) {
      levels.add(topic);
      const parent = topic.slice(0, topic.lastIndexOf("/"));
      add(topic, parent, 0.5);
      topic = parent;
    }
  }
  const known = new Map<string, Map<string, number>>();
  return function implied(topic: string): Map<string, number> {
    const before = known.get(topic);
    if (before) return before;
    const weights = new Map([[topic, 1]]);
    for (const [to, factor] of steps.get(topic) ?? []) {
      for (const [further, weight] of implied(to)) {
        weights.set(further, Math.max(weights.get(further) ?? 0, factor * weight));
      }
    }
    known.set(topic, weights);
    return weights;
  };
}

const MATCH_FACTORS: Record<string, number> = { exact: 1, close: 0.8, narrow: 0.5 };
const COUNTRIES = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(SEED, file), "utf8"), { columns: true });
}
