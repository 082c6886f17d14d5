import { eachActivity } from "../projection/algorithms/eachNeighbour";
import { ACTIVITY_KINDS, TOPIC_ORIGINS } from "../projection/network.type";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { EvidenceReference } from "../links/link.type";
import type { CoverageFacts, RequirementItem } from "./coverage.type";
import { offerTellsStage } from "./stageRules";
import { NO_TOPIC, topicOrigin } from "./topicOrigin";

/** How much of each sort is listed. */
export const EVIDENCE_LIMIT = 5;

/** What a coverage rests on, each sort at most EVIDENCE_LIMIT. */
export interface CoverageEvidence {
  /** Activities about the topic: the most certain first, then the newest, then by key. */
  readonly activities: readonly EvidenceReference[];
  /** Keys of the topics, stated of those activities or declared, from which the topic asked for follows. */
  readonly topicKeys: readonly string[];
  /** Keys of the services that tell the stage. */
  readonly serviceKeys: readonly string[];
}

const NONE: CoverageEvidence = { activities: [], topicKeys: [], serviceKeys: [] };

/** What the coverage of an item by an actor rests on; nothing where its profile's own fields say it all. */
export function coverageEvidence(
  facts: CoverageFacts,
  actor: number,
  item: RequirementItem,
): CoverageEvidence {
  if (item.part === RequirementPart.TOPIC) return topicEvidence(facts, actor, item.topicKey);
  if (item.part !== RequirementPart.VALUE_CHAIN_STAGE) return NONE;
  const offers = facts.offers.get(actor) ?? [];
  const telling = offers.filter((offer) => offerTellsStage(offer, item.stage));
  return {
    ...NONE,
    serviceKeys: telling
      .map(({ serviceKey }) => serviceKey)
      .sort()
      .slice(0, EVIDENCE_LIMIT),
  };
}

function topicEvidence({ network, rule }: CoverageFacts, actor: number, topicKey: string): CoverageEvidence {
  const topic = network.topics.indexes.get(topicKey);
  if (topic === undefined) return NONE;
  const { keys, kinds, starts } = network.activities;
  const about: { activity: number; origin: number }[] = [];
  eachActivity(network, rule, actor, (activity) => {
    const origin = topicOrigin(network.subjects, activity, topic);
    if (origin !== NO_TOPIC) about.push({ activity, origin });
  });
  about.sort(
    (one, other) =>
      other.origin - one.origin ||
      starts[other.activity]! - starts[one.activity]! ||
      one.activity - other.activity,
  );
  const listed = about.slice(0, EVIDENCE_LIMIT).map(({ activity }) => activity);
  const leading = new Set([
    ...statedTopics(network, network.profiles, actor, topic),
    ...listed.flatMap((activity) => statedTopics(network, network.subjects, activity, topic)),
  ]);
  return {
    ...NONE,
    activities: listed.map((activity) => ({ key: keys[activity]!, kind: ACTIVITY_KINDS[kinds[activity]!]! })),
    topicKeys: [...leading].slice(0, EVIDENCE_LIMIT).map((each) => network.topics.keys[each]!),
  };
}

/** The topics stated of an owner that imply a topic, itself included. */
function statedTopics(
  { topics: { implied } }: CoverageFacts["network"],
  rows: CoverageFacts["network"]["subjects"],
  owner: number,
  topic: number,
): number[] {
  const stated: number[] = [];
  for (let entry = rows.offsets[owner]!; entry < rows.offsets[owner + 1]!; entry += 1) {
    const own = rows.topics[entry]!;
    if (rows.origins[entry] === TOPIC_ORIGINS.STATED && topicOrigin(implied, own, topic) !== NO_TOPIC)
      stated.push(own);
  }
  return stated;
}
