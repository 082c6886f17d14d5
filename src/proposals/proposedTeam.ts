import { rounded } from "../collections/rounded";
import type { ConsortiumMemberState } from "../consortia/members/member.enums";
import { CoverageLevel } from "../coverage/coverage.enums";
import type { CoverageFacts } from "../coverage/coverage.type";
import { coverageOf } from "../coverage/coverageOf";
import type { NeededItem } from "../coverage/requirementItems";
import { coverageRow, itemRow } from "../coverage/rows";
import { sharedActivities, strengthOf } from "../projection/algorithms/pairLinks";
import { COVERAGE, LINKED, type Team, type TeamProblem } from "../teams/teamProblem.type";
import type { OpenRule } from "./openRules";
import { UNCONNECTED } from "./poolProblem";
import type { ConsortiumProposal, ConsortiumTie } from "./consortium-proposal.type";
import type { ProposedMember } from "./proposed-member.type";
import type { Names } from "./ruleText";
import { isOpen, type TeamCoverage, weakPoint } from "./weakPoint";

/** Pairs of members that are listed at most. */
const LISTED_TIES = 50;

/** What a team is told from. */
export interface ProposalFacts {
  readonly facts: CoverageFacts;
  readonly problem: TeamProblem;
  /** The actors by candidate. */
  readonly pool: readonly number[];
  readonly needed: readonly NeededItem[];
  /** What is left open, quotas too. */
  readonly open: readonly OpenRule[];
  readonly lead: number | null;
  readonly given: readonly number[];
  readonly memberStateOf: (actorKey: string) => ConsortiumMemberState | null;
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
  const quotas = proposal.open
    .filter(({ item }) => needed.every((need) => need.item.key !== item.key))
    .map(({ item, needed: least }): TeamCoverage => {
      const at = (level: CoverageLevel) =>
        members.map(({ actor }) => actor).filter((actor) => coverageOf(facts, actor, item).level === level);
      const [proven, inferred] = [at(CoverageLevel.PROVEN), at(CoverageLevel.INFERRED)];
      return { needed: { item, needed: least }, proven, inferred };
    });
  const covered = coverage.map((row) => {
    const { item, needed: least } = row.needed;
    return {
      item: itemRow(item),
      needed: least ?? 0,
      provenCount: row.proven.length,
      inferredCount: row.inferred.length,
      isInferred: !isOpen(row) && row.proven.length < (least ?? 0),
      isOpen: isOpen(row),
    };
  });
  const ties = tiesOf(proposal, team);
  const { sumOfDistances, diameter, distanceToLead, score, coverageDepth } = team.costs;
  return {
    members: members.map(({ candidate, actor }): ProposedMember => ({
      actorKey: keys[actor]!,
      isGiven: given.includes(actor),
      isLead: actor === lead,
      memberState: proposal.memberStateOf(keys[actor]!),
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
      newTies: ties.filter(({ hops }) => hops !== LINKED).length,
    },
    coverage: covered,
    ties: ties.slice(0, LISTED_TIES).map(({ one, other, ...tie }) => ({
      ...tie,
      sourceKey: keys[one]!,
      targetKey: keys[other]!,
    })),
    tieCount: ties.length,
    inferredRuleCount: covered.filter(({ isInferred }) => isInferred).length,
    weakPoint: weakPoint([...coverage, ...quotas], ties.at(-1) ?? null, names),
  };
}

/** A pair of members by index, the lesser one first, with what the API tells of it. */
interface Tie extends Pick<ConsortiumTie, "hops" | "strength" | "linkCount"> {
  readonly one: number;
  readonly other: number;
}

/** All pairs of members, nearest first, then strongest first, then by key. */
function tiesOf({ facts, problem, pool }: ProposalFacts, { members }: Team): Tie[] {
  const { network, rule } = facts;
  const ties = members.flatMap((one, index) =>
    members.slice(index + 1).map((other): Tie => {
      const distance = problem.distances[one * problem.count + other]!;
      const shared = distance === LINKED ? sharedActivities(network, rule, pool[one]!, pool[other]!) : [];
      return {
        one: pool[one]!,
        other: pool[other]!,
        hops: distance === UNCONNECTED ? null : distance,
        strength: shared.length === 0 ? null : strengthOf(network, shared),
        linkCount: shared.length,
      };
    }),
  );
  const far = ({ hops }: Tie) => hops ?? UNCONNECTED;
  return ties.sort(
    (one, other) =>
      far(one) - far(other) ||
      (other.strength ?? 0) - (one.strength ?? 0) ||
      one.one - other.one ||
      one.other - other.other,
  );
}
