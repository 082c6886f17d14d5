import { eachActivity } from "../projection/algorithms/eachNeighbour";
import { TOPIC_ORIGINS } from "../projection/network.type";
import { CoverageBasis, CoverageLevel } from "./coverage.enums";
import type { Coverage, CoverageFacts } from "./coverage.type";
import { NO_TOPIC, topicOrigin } from "./topicOrigin";

/** Whether an actor works on a topic. Nothing says of an organisation that it does not: never ABSENT. O(its activities). */
export function topicCoverage({ network, rule }: CoverageFacts, actor: number, topicKey: string): Coverage {
  const topic = network.topics.indexes.get(topicKey);
  if (topic === undefined) return NOTHING_KNOWN;
  const declared = topicOrigin(network.profiles, actor, topic);
  if (declared === TOPIC_ORIGINS.STATED) return DECLARED;
  let best: number = declared === TOPIC_ORIGINS.IMPLIED ? declared : NO_TOPIC;
  eachActivity(network, rule, actor, (activity) => {
    if (best !== TOPIC_ORIGINS.STATED) best = Math.max(best, topicOrigin(network.subjects, activity, topic));
  });
  return BY_ORIGIN.get(best) ?? NOTHING_KNOWN;
}

const DECLARED = { level: CoverageLevel.PROVEN, basis: CoverageBasis.TOPIC_DECLARED };
const NOTHING_KNOWN = { level: CoverageLevel.UNKNOWN, basis: CoverageBasis.NOTHING_KNOWN };

const BY_ORIGIN = new Map<number, Coverage>([
  [TOPIC_ORIGINS.STATED, { level: CoverageLevel.PROVEN, basis: CoverageBasis.TOPIC_NAMED }],
  [TOPIC_ORIGINS.IMPLIED, { level: CoverageLevel.INFERRED, basis: CoverageBasis.TOPIC_IMPLIED }],
  [TOPIC_ORIGINS.NOT_STATED, { level: CoverageLevel.INFERRED, basis: CoverageBasis.TOPIC_FROM_TITLE }],
]);
