import { eachTopic } from "../../projection/algorithms/impliedTopics";
import type { CollaborationNetwork } from "../../projection/network.type";
import type { Turns } from "../../collections/turns";
import { programmeTokens } from "./programmeTokens";

/** The vocabularies that subjects are told in; vectors have a block of its own for each. */
export const BLOCKS = ["SCIENCE", "PROGRAMME", "CLUSTER"] as const;
export type Block = (typeof BLOCKS)[number];

/** What something is about, by block: token to weight. */
export type Subject = Readonly<Record<Block, ReadonlyMap<number, number>>>;

/** Tokens: topics by their index, then the parts of programmes. */
export interface Vocabulary {
  readonly topicCount: number;
  readonly programmeTokens: ReadonlyMap<string, number>;
  /** The subject of each activity. */
  readonly subjectOf: (activity: number) => Subject;
}

/** The tokens of a network's activities. */
export async function vocabularyOf(network: CollaborationNetwork, turns: Turns): Promise<Vocabulary> {
  const { activities, topics, subjects } = network;
  const tokens = new Map<string, number>();
  for (const facts of activities.programmes) {
    for (const name of programmeTokens(facts).keys()) {
      if (!tokens.has(name)) tokens.set(name, topics.keys.length + tokens.size);
    }
    await turns.next();
  }
  const vocabulary = {
    topicCount: topics.keys.length,
    programmeTokens: tokens,
    subjectOf: (activity: number): Subject => {
      const weighted = new Map<number, number>();
      eachTopic(subjects, activity, (topic, weight) => weighted.set(topic, weight));
      return {
        ...topicBlocks(network, weighted),
        PROGRAMME: numbered(vocabulary, programmeTokens(activities.programmes[activity]!)),
      };
    },
  };
  return vocabulary;
}

/** The block of a topic. */
export function blockOf({ topics }: CollaborationNetwork, topic: number): "SCIENCE" | "CLUSTER" {
  return topics.schemes[topic] === "EUROSCIVOC" ? "SCIENCE" : "CLUSTER";
}

/** Weighted topics by their blocks. */
export function topicBlocks(network: CollaborationNetwork, weighted: ReadonlyMap<number, number>) {
  const [science, cluster] = [new Map<number, number>(), new Map<number, number>()];
  for (const [topic, weight] of weighted) {
    const block = blockOf(network, topic) === "SCIENCE" ? science : cluster;
    block.set(topic, weight);
  }
  return { SCIENCE: science, CLUSTER: cluster };
}

/** The tokens that the vocabulary knows, by number. */
export function numbered(
  { programmeTokens: known }: Pick<Vocabulary, "programmeTokens">,
  named: ReadonlyMap<string, number>,
): Map<number, number> {
  return new Map(
    [...named].flatMap(([name, weight]) => (known.has(name) ? [[known.get(name)!, weight]] : [])),
  );
}
