import { bidirectional } from "graphology-shortest-path";
import { shortestChains } from "./chainReference";
import { collaborationGraph, type CordisReference, type ReferenceProject } from "./cordisReference";

/** What a question for paths lets count. */
export interface ReferenceFilter {
  /** Which projects make links. */
  project?: (project: ReferenceProject) => boolean;
  /** Which actors may be in between. */
  between?: (key: string) => boolean;
}

/** A link of the reference: the projects that make it, newest first, undated ones last, then by key. */
export interface ReferenceLink {
  projects: ReferenceProject[];
  /** The sum of 1 / (participants - 1), rounded to 6 decimals. */
  strength: number;
}

/** A chain of actors, by key, both ends included, and its links in series, rounded to 6 decimals. */
export interface ReferenceChain {
  keys: string[];
  strength: number;
}

/** Answers questions for paths from the files alone, by graphology's breadth-first search. */
export function pathReference(
  reference: CordisReference,
  { project, between = () => true }: ReferenceFilter,
) {
  const whole = collaborationGraph(reference, { project });
  const allowed = collaborationGraph(reference, { project, actor: between });

  /** The link of two actors that have one. */
  function link(one: string, other: string): ReferenceLink {
    const projects = whole
      .getEdgeAttribute(whole.edge(one, other), "projects")
      .map((key) => reference.projects.get(key)!)
      .sort(
        (a, b) => compare(b.startDate ?? "0001-01-01", a.startDate ?? "0001-01-01") || compare(a.key, b.key),
      );
    return {
      projects,
      strength: rounded(projects.reduce((sum, { participants }) => sum + 1 / (participants.length - 1), 0)),
    };
  }

  /** Adds an end, which no filter of actors concerns, with its links to the actors that are there. */
  function joinEnd(end: string) {
    allowed.mergeNode(end);
    whole.forEachNeighbor(end, (key) => {
      if (allowed.hasNode(key)) allowed.mergeEdge(end, key);
    });
  }

  /** All chains with the fewest hops, strongest first, then by key; empty when nothing connects the two. */
  function chains(from: string, to: string): ReferenceChain[] {
    for (const end of [from, to]) joinEnd(end);
    const one = bidirectional(allowed, from, to);
    const found = one ? shortestChains((key) => allowed.neighbors(key), from, to, one.length - 1) : [];
    for (const end of [from, to]) if (!between(end)) allowed.dropNode(end);
    return found
      .map((keys) => {
        const strengths = keys.slice(1).map((key, index) => link(keys[index]!, key).strength);
        return { keys, strength: rounded(1 / strengths.reduce((sum, strength) => sum + 1 / strength, 0)) };
      })
      .sort((a, b) => b.strength - a.strength || compare(a.keys.join("\n"), b.keys.join("\n")));
  }

  return { chains, link };
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
