import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledReference } from "./inferenceReference";
import { SEED, seedRows } from "./seedFiles";

/** What is left of a topic's weight, and whether the topic is named itself or matched. */
export interface Implied {
  weight: number;
  isDirect: boolean;
}

interface ReferenceTopic {
  key: string;
  scheme: string;
  labelDe?: string;
  labelEn?: string;
  altLabelsDe?: string[];
  altLabelsEn?: string[];
  broader: string[];
}

/** What each topic implies, from the thesaurus and mapping files of seed/cluster and the levels of EuroSciVoc's paths. */
export function implications(euroSciVocTopics: Iterable<string>): (topic: string) => Map<string, Implied> {
  const steps = new Map<string, { to: string; factor: number; isMatch: boolean }[]>();
  const add = (from: string, to: string, factor: number, isMatch: boolean) =>
    steps.set(from, [...(steps.get(from) ?? []), { to, factor, isMatch }]);
  for (const { key, broader } of topics()) for (const to of broader) add(key, to, 0.5, false);
  for (const { euroSciVocPath, topicKey, match } of seedRows("cluster/euroscivoc-mapping.csv")) {
    add(`euroscivoc:${euroSciVocPath}`, topicKey!, MATCH_FACTORS[match!]!, true);
  }
  const levels = new Set<string>();
  for (let topic of euroSciVocTopics) {
    while (!levels.has(topic) && topic.lastIndexOf("/") > topic.indexOf("/")) {
      levels.add(topic);
      const parent = topic.slice(0, topic.lastIndexOf("/"));
      add(topic, parent, 0.5, false);
      topic = parent;
    }
  }
  const known = new Map<string, Map<string, Implied>>();
  return function implied(topic: string): Map<string, Implied> {
    const before = known.get(topic);
    if (before) return before;
    const result = new Map([[topic, { weight: 1, isDirect: true }]]);
    for (const { to, factor, isMatch } of steps.get(topic) ?? []) {
      for (const [further, { weight }] of implied(to)) {
        const present = result.get(further) ?? { weight: 0, isDirect: false };
        result.set(further, {
          weight: Math.max(present.weight, factor * weight),
          isDirect: present.isDirect || (isMatch && further === to),
        });
      }
    }
    known.set(topic, result);
    return result;
  };
}

/** The cluster's topics with all their labels, from seed/cluster. */
export function labelledTopics(): LabelledReference[] {
  return topics()
    .filter(({ scheme }) => scheme === "CLUSTER")
    .map(({ key, labelDe, labelEn, altLabelsDe = [], altLabelsEn = [] }) => ({
      key,
      labels: [labelDe ?? "", labelEn ?? "", ...altLabelsDe, ...altLabelsEn],
    }));
}

const MATCH_FACTORS: Record<string, number> = { exact: 1, close: 0.8, narrow: 0.5 };

function topics(): ReferenceTopic[] {
  return JSON.parse(readFileSync(join(SEED, "cluster/topics.json"), "utf8")) as ReferenceTopic[];
}
