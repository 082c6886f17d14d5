import type { CoverageFacts } from "../coverage/coverage.type";
import { type CandidateBounds, candidateRule } from "../gaps/candidateRule";
import { type ConsortiumState, consortiumState, stateWithout } from "../gaps/consortiumState";
import { linkedGroups } from "../projection/algorithms/linkedGroups";
import type { Requirements } from "../requirements/requirements.type";
import { type Loss, lossOf } from "./lossOf";
import { type Substitute, substitutesFor } from "./substitutesFor";

/** What is lost if a member leaves, and who could take its place. */
export interface MemberRisk extends Loss {
  readonly member: number;
  /** The rest. */
  readonly after: ConsortiumState;
  /** The rest in groups that links among them join; see linkedGroups. */
  readonly groups: readonly (readonly number[])[];
  /** Whether members that were joined by links, over the leaver too, are not any more. */
  readonly fallsApart: boolean;
  readonly substitutes: readonly Substitute[];
}

/** How risks are asked for. */
export interface RiskQuestion extends CandidateBounds {
  readonly facts: CoverageFacts;
  readonly requirements: Requirements;
  readonly members: readonly number[];
  readonly acceptsInferred: boolean;
  /** How many substitutes for each at most. */
  readonly limit: number;
}

/**
 * What a consortium loses with each member, the heaviest loss first: most requirements lost, then falling apart, then most
 * that rests on one alone, then in the order given. Yields after each member.
 */
export function* risksOf(question: RiskQuestion): Generator<void, MemberRisk[]> {
  const { facts, requirements, members, acceptsInferred, limit } = question;
  const before = yield* consortiumState(facts, requirements, members, acceptsInferred);
  const together = linkedGroups(facts.network, facts.rule, members);
  const admits = candidateRule(facts.network, requirements, members, question);
  const risks: MemberRisk[] = [];
  for (const member of members) {
    yield;
    const after = stateWithout(facts, requirements, before, member, acceptsInferred);
    const loss = lossOf(before, after);
    const groups = linkedGroups(facts.network, facts.rule, after.members);
    // A leaver who was linked to nobody was a group of its own.
    const left = together.filter((group) => group.some((each) => each !== member)).length;
    const fallsApart = groups.length > left;
    const substitutes = yield* substitutesFor({
      facts,
      after,
      lost: loss.lost,
      groups: fallsApart ? groups : [],
      admits,
      acceptsInferred,
      limit,
    });
    risks.push({ ...loss, member, after, groups, fallsApart, substitutes });
  }
  return risks.sort(
    (one, other) =>
      other.lost.length - one.lost.length ||
      Number(other.fallsApart) - Number(one.fallsApart) ||
      other.weakened.length - one.weakened.length,
  );
}
