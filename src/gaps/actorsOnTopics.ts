import type { CoverageFacts } from "../coverage/coverage.type";
import { coverersOfAny } from "../coverage/coverers";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { ConsortiumState } from "./consortiumState";

/** By whom actors on topics are asked for. */
export interface TopicQuestion {
  readonly facts: CoverageFacts;
  readonly state: Pick<ConsortiumState, "items">;
  readonly admits: (actor: number) => boolean;
}

/**
 * The admitted actors that work on one of the topics asked for, proven or inferred, whether members cover it already or not;
 * null where no topic is asked for. O(actors on them); yields after each topic.
 */
export function* actorsOnTopics({
  facts,
  state,
  admits,
}: TopicQuestion): Generator<void, ReadonlySet<number> | null, void> {
  const topics = state.items.map(({ item }) => item).filter(({ part }) => part === RequirementPart.TOPIC);
  return topics.length === 0 ? null : yield* coverersOfAny(facts, topics, admits);
}
