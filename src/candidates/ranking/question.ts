import type { ProgrammeFacts } from "../../projection/network.type";
import { impliedTopics } from "../../projection/algorithms/impliedTopics";
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
  const isOfOneVocabulary = (one: number, other: number) => blockOf(network, one) === blockOf(network, other);
  const blocks = {
    ...topicBlocks(network, impliedTopics(network, topics, isOfOneVocabulary)),
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
