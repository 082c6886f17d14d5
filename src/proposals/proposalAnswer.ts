import { memberStates } from "../formation/savedConsortium";
import type { Conflict } from "../teams/conflict";
import type { SearchOutcome } from "../teams/search.type";
import type { TeamProblem } from "../teams/teamProblem.type";
import { ProposalVerdict } from "./proposal.enums";
import type { ConsortiumProposals } from "./proposal.type";
import { type NamedEntities, namesOf } from "./proposalNames";
import { proposedTeam } from "./proposedTeam";
import { ruleText } from "./ruleText";
import type { ConsortiumQuestion, SearchGround } from "./searchGround";

/** Tells as the API does what a search came to. */
export class ProposalAnswer {
  constructor(
    private readonly asked: ConsortiumQuestion,
    private readonly ground: SearchGround,
    private readonly entities: NamedEntities,
    private readonly isComplete: () => boolean,
  ) {}

  /** Neither teams nor a proof. */
  undecided(): ConsortiumProposals {
    return this.told(ProposalVerdict.UNDECIDED);
  }

  /** Teams of a pool: candidate i is the actor pool[i]. */
  async found(
    problem: TeamProblem,
    pool: readonly number[],
    { teams, isOptimal }: Extract<SearchOutcome, { verdict: "TEAMS" }>,
  ): Promise<ConsortiumProposals> {
    const { facts, lead, saved } = this.asked;
    const { given, needed, isNewcomer } = this.ground;
    const names = await this.names(
      teams.flatMap(({ members }) => members.map((candidate) => pool[candidate]!)),
    );
    const memberStateOf = memberStates(saved);
    const proposal = { facts, problem, pool, needed, lead, given, memberStateOf, isNewcomer };
    return {
      ...this.told(ProposalVerdict.FOUND),
      proposals: teams.map((team) => proposedTeam(proposal, team, names)),
      isOptimal,
      searchedCount: pool.length,
    };
  }

  /** That rules conflict, and which. */
  async conflict({ rules, isMinimal, isSmallest }: Conflict): Promise<ConsortiumProposals> {
    const involved = rules.map((number) => this.ground.rules[number]!);
    const names = await this.names(involved.flatMap(({ actor }) => actor ?? []));
    return {
      ...this.told(ProposalVerdict.INFEASIBLE),
      conflict: {
        isMinimal,
        isSmallest,
        rules: involved.map((named) => ({
          rule: named.rule,
          argument: named.argument,
          sentence: ruleText(named, names),
        })),
      },
    };
  }

  private names(actors: readonly number[]) {
    const { facts, needs } = this.asked;
    return namesOf(this.entities, facts.network, actors, needs.topicKeys);
  }

  private told(verdict: ProposalVerdict): ConsortiumProposals {
    const { pool } = this.ground;
    return {
      verdict,
      proposals: [],
      conflict: null,
      isOptimal: false,
      isComplete: this.isComplete(),
      searchedCount: pool.actors.length,
      candidateCount: pool.candidateCount,
      requirements: this.asked.needs,
      asOf: this.asked.question.asOf,
      seed: this.asked.question.seed,
      revision: this.asked.facts.network.revision,
    };
  }
}
