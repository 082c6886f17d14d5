import type { PathQuestion } from "./path.arguments";

/** The distinct shortest chains, and how many paths they were collapsed from. */
export interface FoundChains {
  chains: string[][];
  pathCount: number;
}

/** Searches for chains of actors. */
export interface ChainFinder {
  /** The shortest chains within `maxHops`, ordered by key; looks at `pathLimit` paths at most. */
  shortestChains(question: PathQuestion, pathLimit: number): Promise<FoundChains>;
}
