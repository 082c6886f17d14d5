import { memberStates } from "../formation/savedConsortium";
import { itemRow } from "../coverage/rows";
import { openText } from "../coverage/openText";
import { topicNames } from "../coverage/itemText";
import type { Impossibility, SearchOutcome } from "../teams/search.type";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { TeamProblem } from "../teams/teamProblem.type";
import { ProposalVerdict } from "./proposal.enums";
import type { OpenRequirement } from "./open-requirement.type";
import type { ConsortiumProposals } from "./proposal.type";
import { type NamedEntities, namesOf } from "./proposalNames";
import { proposedTeam } from "./proposedTeam";
import { ruleText } from "./ruleText";
import type { ConsortiumQuestion, SearchGround } from "./searchGround";
import { toldConflict } from "./toldConflict";

/** Tells as the API does what a search came to. */
export class ProposalAnswer {
  constructor(
    private readonly asked: ConsortiumQuestion,
    private readonly ground: SearchGround,
    private readonly entities: NamedEntities,
    private readonly isComplete: () => boolean,
  ) {}

  /** Neither teams nor a proof. */
  undecided(): Promise<ConsortiumProposals> {
    return this.told(ProposalVerdict.UNDECIDED);
  }

  /** Teams of a pool: candidate i is the actor pool[i]. */
  async found(
    problem: TeamProblem,
    pool: readonly number[],
    { teams, isOptimal }: Extract<SearchOutcome, { verdict: "TEAMS" }>,
  ): Promise<ConsortiumProposals> {
    const { facts, lead, saved } = this.asked;
    const { given, needed, open, isNewcomer } = this.ground;
    const names = await this.names(
      teams.flatMap(({ members }) => members.map((candidate) => pool[candidate]!)),
    );
    const memberStateOf = memberStates(saved);
    const proposal = { facts, problem, pool, needed, open, lead, given, memberStateOf, isNewcomer };
    return {
      ...(await this.told(ProposalVerdict.FOUND)),
      proposals: teams.map((team) => proposedTeam(proposal, team, names)),
      isOptimal,
      searchedCount: pool.length,
    };
  }

  /** That rules conflict, and which. */
  async conflict(impossibility: Impossibility): Promise<ConsortiumProposals> {
    const { alone, together, ...proven } = toldConflict(this.ground.rules, impossibility);
    const involved = [...alone, ...together];
    const names = await this.names(involved.flatMap(({ actor }) => actor ?? []));
    return {
      ...(await this.told(ProposalVerdict.INFEASIBLE)),
      conflict: {
        ...proven,
        rules: involved.map((named, index) => ({
          rule: named.rule,
          argument: named.argument,
          isImpossibleAlone: index < alone.length,
          isDefault: named.isDefault,
          sentence: ruleText(named, names),
        })),
      },
    };
  }

  private names(actors: readonly number[]) {
    const { facts, needs } = this.asked;
    return namesOf(this.entities, facts.network, actors, needs.topicKeys);
  }

  /** What is left open, in words too. */
  private async open(): Promise<OpenRequirement[]> {
    const { open } = this.ground;
    const keys = open.flatMap(({ item }) => (item.part === RequirementPart.TOPIC ? [item.topicKey] : []));
    const topic = await topicNames(this.entities.topics, keys);
    return open.map((each) => ({
      rule: each.rule,
      item: itemRow(each.item),
      needed: each.needed,
      knownCount: each.known,
      unknownCount: each.unknown,
      sentence: openText({ ...each, certainty: "known" }, topic),
    }));
  }

  private async told(verdict: ProposalVerdict): Promise<ConsortiumProposals> {
    const { pool } = this.ground;
    return {
      verdict,
      proposals: [],
      openRequirements: await this.open(),
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
