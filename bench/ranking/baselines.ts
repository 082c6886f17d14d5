import { seededRandom } from "../../tests/support/seededRandom";
import { programmeWords, scienceTokens } from "../../tests/support/subjectTokens";
import type { Project, Query } from "./data";

/** Scores organisations for a query; those left out come last. */
export type Baseline = (query: Query) => ReadonlyMap<string, number>;

/** The rankings that the score is compared with, over the history alone, each written from its definition. */
export function baselines(history: readonly Project[]): Record<string, Baseline> {
  const projectsOf = new Map<string, Project[]>();
  for (const project of history) {
    for (const id of project.roles.keys()) {
      const known = projectsOf.get(id);
      if (known) known.push(project);
      else projectsOf.set(id, [project]);
    }
  }
  const neighboursOf = new Map(
    [...projectsOf].map(([id, projects]) => {
      const others = new Set(projects.flatMap(({ roles }) => [...roles.keys()]));
      others.delete(id);
      return [id, others] as const;
    }),
  );
  const popularity = new Map([...projectsOf].map(([id, projects]) => [id, projects.length]));
  const subjects = subjectVectors(history);
  const random = seededRandom(7);

  /** Sums a weight of each common neighbour. */
  const overNeighbours =
    (weight: (degree: number) => number): Baseline =>
    ({ lead }) => {
      const scores = new Map<string, number>();
      for (const middle of neighboursOf.get(lead) ?? []) {
        const others = neighboursOf.get(middle)!;
        for (const id of others) scores.set(id, (scores.get(id) ?? 0) + weight(others.size));
      }
      return scores;
    };
  return {
    random: () => new Map([...popularity.keys()].map((id) => [id, random()])),
    "popularity (projects)": () => popularity,
    "common neighbours": overNeighbours(() => 1),
    "Adamic–Adar": overNeighbours((degree) => 1 / Math.log(Math.max(2, degree))),
    "resource allocation": overNeighbours((degree) => 1 / degree),
    "joint projects, ties by popularity": ({ lead }) => {
      const scores = new Map([...popularity].map(([id, count]) => [id, count / 1e4]));
      for (const { roles } of projectsOf.get(lead) ?? [])
        for (const id of roles.keys()) scores.set(id, scores.get(id)! + 1);
      return scores;
    },
    "topic cosine": ({ project }) => {
      const query = subjects.vectorOf(project);
      return new Map(
        [...projectsOf].map(([id, projects]) => {
          const profile = new Map<string, number>();
          for (const each of projects) add(profile, subjects.of.get(each.id)!, 1);
          return [id, dot(query, profile) / (Math.sqrt(dot(profile, profile)) || 1)];
        }),
      );
    },
    "topic-similar projects, summed": ({ project }) => {
      const query = subjects.vectorOf(project);
      const scores = new Map<string, number>();
      for (const each of history) {
        const similarity = dot(query, subjects.of.get(each.id)!);
        for (const id of each.roles.keys()) scores.set(id, (scores.get(id) ?? 0) + similarity);
      }
      return scores;
    },
  };
}

/** Vectors of EuroSciVoc paths and programme codes, each token as rare as it is, each of both of length 1. */
function subjectVectors(history: readonly Project[]) {
  const frequencies = new Map<string, number>();
  for (const project of history)
    for (const token of [...science(project), ...programmeWords(project)].map(([name]) => name))
      frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  const unit = (tokens: Map<string, number>) => {
    const weighted = new Map(
      [...tokens].flatMap(([name, weight]) => {
        const frequency = frequencies.get(name);
        return frequency === undefined
          ? []
          : [[name, weight * Math.log(1 + history.length / frequency)] as const];
      }),
    );
    const length = Math.sqrt(dot(weighted, weighted)) || 1;
    return new Map([...weighted].map(([name, value]) => [name, value / length]));
  };
  const vectorOf = (project: Project) =>
    new Map([...unit(science(project)), ...unit(programmeWords(project))]);
  return { vectorOf, of: new Map(history.map((project) => [project.id, vectorOf(project)])) };
}

const science = ({ euroSciVocPaths }: Project) => scienceTokens(euroSciVocPaths);

function add(sum: Map<string, number>, vector: ReadonlyMap<string, number>, times: number): void {
  for (const [name, value] of vector) sum.set(name, (sum.get(name) ?? 0) + times * value);
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [name, value] of small) sum += value * (large.get(name) ?? 0);
  return sum;
}
