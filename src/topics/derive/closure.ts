/** One step from a topic to one that it implies. */
export interface ThesaurusStep {
  to: string;
  kind: "BROADER" | "EXACT" | "CLOSE" | "NARROW";
}

/** Every topic's key with the steps that lead from it. */
export type Thesaurus = ReadonlyMap<string, readonly ThesaurusStep[]>;

/** What one topic says of another: who works on `from` works on `to`, with this weight. */
export interface Implication {
  from: string;
  to: string;
  /** 1 for the topic itself, less the further it leads. */
  weight: number;
  /** Whether `to` is `from` itself or a concept that it matches. */
  isDirect: boolean;
}

/** What a step leaves of the weight. */
const STEP_WEIGHT: Record<ThesaurusStep["kind"], number> = {
  BROADER: 0.5,
  EXACT: 1,
  CLOSE: 0.8,
  NARROW: 0.5,
};

/**
 * The reflexive and transitive closure of a thesaurus: for each topic all that it implies, by the best of all ways.
 * A circle does no harm, since no step adds weight. O(topics × reachable steps).
 *
 * @returns pairs in the order of the topics, each topic's by `to`.
 */
export function closure(thesaurus: Thesaurus): Implication[] {
  return [...thesaurus.keys()].flatMap((from) => implicationsOf(from, thesaurus));
}

function implicationsOf(from: string, thesaurus: Thesaurus): Implication[] {
  const weights = new Map([[from, 1]]);
  // A topic is listed again when a better way to it is found.
  const queue = [from];
  for (let topic = queue.pop(); topic !== undefined; topic = queue.pop()) {
    for (const { to, kind } of thesaurus.get(topic) ?? []) {
      const weight = weights.get(topic)! * STEP_WEIGHT[kind];
      if (weight <= (weights.get(to) ?? 0)) continue;
      weights.set(to, weight);
      queue.push(to);
    }
  }
  const direct = new Set([from]);
  for (const { to, kind } of thesaurus.get(from) ?? []) if (kind !== "BROADER") direct.add(to);
  return [...weights]
    .map(([to, weight]) => ({ from, to, weight, isDirect: direct.has(to) }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}
