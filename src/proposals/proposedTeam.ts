import { rounded } from "../collections/rounded";
import type { CoverageFacts } from "../coverage/coverage.type";
import type { NeededItem } from "../coverage/requirementItems";
import { coverageRow, itemRow } from "../coverage/rows";
import { sharedActivities, strengthOf } from "../projection/algorithms/pairLinks";
import { COVERAGE, type Team, type TeamProblem } from "../teams/teamProblem.type";
import { UNCONNECTED } from "./poolProblem";
import type { ConsortiumProposal, ConsortiumTie, ProposedMember } from "./proposal.type";
import type { Names } from "./ruleText";
import { type TeamCoverage, weakPoint } from "./weakPoint";

/** Pairs of members that are listed at most. */
const LISTED_TIES = 50;

/** What a team is told from. */
export interface ProposalFacts {
  readonly facts: CoverageFacts;
  readonly problem: TeamProblem;
  /** The actors by candidate. */
  readonly pool: readonly number[];
  readonly needed: readonly NeededItem[];
  readonly lead: number | null;
  readonly given: readonly number[];
  readonly isNewcomer: (actor: number) => boolean;
}

/** A team as the API tells it. */
export function proposedTeam(proposal: ProposalFacts, team: Team, names: Names): ConsortiumProposal {
  const { facts, problem, pool, needed, lead, given } = proposal;
  const { keys } = facts.network.actors;
  const place = (actor: number) => (actor === lead ? 0 : given.includes(actor) ? 1 : 2);
  const members = team.members
    .map((candidate) => ({ candidate, actor: pool[candidate]! }))
    .sort((one, other) => place(one.actor) - place(other.actor) || one.actor - other.actor);
  const coverage = needed.map((need, index): TeamCoverage => {
    const at = (level: number) =>
      members.filter(({ candidate }) => problem.items[index]![candidate] === level).map(({ actor }) => actor);
    return { needed: need, proven: at(COVERAGE.PROVEN), inferred: at(COVERAGE.INFERRED) };
  });
  const ties = tiesOf(proposal, team);
  const farthest = ties.at(-1);
  const indexOf = (key: string) => facts.network.actors.indexes.get(key)!;
  const { sumOfDistances, diameter, distanceToLead, score, coverageDepth } = team.costs;
  return {
    members: members.map(({ candidate, actor }): ProposedMember => ({
      actorKey: keys[actor]!,
      isGiven: given.includes(actor),
      isLead: actor === lead,
      isNewcomer: proposal.isNewcomer(actor),
      score: rounded(problem.scores[candidate]!),
      covers: needed.flatMap((need, index) =>
        problem.items[index]![candidate]! > COVERAGE.NONE
          ? [{ item: itemRow(need.item), coverage: coverageRow(facts, actor, need.item) }]
          : [],
      ),
    })),
    costs: {
      sumOfDistances,
      diameter,
      distanceToLead: lead === null ? null : distanceToLead,
      score: rounded(score),
      coverageDepth: rounded(coverageDepth),
      newTies: ties.filter(({ hops }) => hops !== 1).length,
    },
    coverage: coverage.map(({ needed: need, proven, inferred }) => ({
      item: itemRow(need.item),
      needed: need.needed ?? 0,
      provenCount: proven.length,
      inferredCount: inferred.length,
      isInferred: proven.length < (need.needed ?? 0),
    })),
    ties: ties.slice(0, LISTED_TIES),
    tieCount: ties.length,
    inferredRuleCount: coverage.filter(
      ({ needed: { needed: least }, proven }) => proven.length < (least ?? 0),
    ).length,
    weakPoint: weakPoint(
      coverage,
      farthest === undefined
        ? null
        : {
            one: indexOf(farthest.sourceKey),
            other: indexOf(farthest.targetKey),
            hops: farthest.hops,
          },
      names,
    ),
  };
}

/** All pairs of members, nearest first. */
function tiesOf({ facts, problem, pool }: ProposalFacts, { members }: Team): ConsortiumTie[] {
  const { network, rule } = facts;
  const { keys } = network.actors;
  const ties = members.flatMap((one, index) =>
    members.slice(index + 1).map((other): ConsortiumTie => {
      const distance = problem.distances[one * problem.count + other]!;
      const shared = distance === 1 ? sharedActivities(network, rule, pool[one]!, pool[other]!) : [];
      return {
        sourceKey: keys[pool[one]!]!,
        targetKey: keys[pool[other]!]!,
        hops: distance === UNCONNECTED ? null : distance,
        strength: shared.length === 0 ? null : strengthOf(network, shared),
        linkCount: shared.length,
      };
    }),
  );
  const far = ({ hops }: ConsortiumTie) => hops ?? UNCONNECTED;
  return ties.sort(
    (one, other) =>
      far(one) - far(other) ||
      (other.strength ?? 0) - (one.strength ?? 0) ||
      (one.sourceKey < other.sourceKey ? -1 : one.sourceKey > other.sourceKey ? 1 : 0) ||
      (one.targetKey < other.targetKey ? -1 : 1),
  );
}
