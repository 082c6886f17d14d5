import type { ProgrammeFacts } from "../../projection/network.type";
import { weightedBlock, type History } from "./history";
import { programmeTokens } from "./programmeTokens";
import { type Block, blockOf, BLOCKS, numbered, topicBlocks } from "./vocabulary";

/** What is looked for, as the activities' subjects are told: each block of length 1, or empty. */
export type QueryVector = Readonly<Record<Block, ReadonlyMap<number, number>>>;

/**
 * The subject that partners are looked for.
 *
 * @param topics keys of topics; what each implies in its own vocabulary belongs to it, as it does to an activity's subject.
 *   What it implies in the other one is left out: on the shipped data that ranks no better (bench:ranking)
 * @param programme what is known of the programme that is to fund it, if anything
 */
export function queryVector(
  { network, vocabulary, rarities }: History,
  topics: readonly string[],
  programme: ProgrammeFacts | null,
): QueryVector {
  const { indexes, implied } = network.topics;
  const weighted: [number, number][] = [];
  for (const key of topics) {
    const topic = indexes.get(key);
    if (topic === undefined) continue;
    for (let entry = implied.offsets[topic]!; entry < implied.offsets[topic + 1]!; entry += 1) {
      if (blockOf(network, implied.topics[entry]!) === blockOf(network, topic))
        weighted.push([implied.topics[entry]!, implied.weights[entry]!]);
    }
  }
  const blocks = {
    ...topicBlocks(network, weighted),
    PROGRAMME:
      programme === null ? new Map<number, number>() : numbered(vocabulary, programmeTokens(programme)),
  };
  const unit = (block: Block) =>
    new Map(weightedBlock(blocks[block], rarities).map(({ token, value }) => [token, value]));
  return { SCIENCE: unit("SCIENCE"), PROGRAMME: unit("PROGRAMME"), CLUSTER: unit("CLUSTER") };
}

/** The blocks that a question says anything in. */
export function askedBlocks(query: QueryVector): Block[] {
  return BLOCKS.filter((block) => query[block].size > 0);
}
