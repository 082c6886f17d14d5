import { candidateScores } from "../candidates/candidateScores";
import type { CoverageFacts } from "../coverage/coverage.type";
import { type NeededItem, requirementItems } from "../coverage/requirementItems";
import { hopsAround } from "../projection/algorithms/hopsAround";
import { topicFit } from "../projection/algorithms/topicFit";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import type { Requirements } from "../requirements/requirements.type";
import { proposeTeams } from "../teams/proposeTeams";
import { provenConflict } from "../teams/provenConflict";
import { runPaced } from "../teams/runPaced";
import type { Existence, SearchOutcome } from "../teams/search.type";
import type { Steps, TeamProblem } from "../teams/teamProblem.type";
import { admission } from "./admission";
import { candidatePool, type Pool } from "./candidatePool";
import type { ConsortiumSizes } from "./consortiumSizes";
import { type NamedRule, teamRule } from "./namedRule.type";
import { namedRules } from "./namedRules";
import { needLevels } from "./needLevels";
import { isNewcomer } from "./newcomer";
import { FARTHEST_HOPS, poolProblem } from "./poolProblem";
import type { StageProgress } from "./progressReport";
import { ProposalStage, ProposalVerdict } from "./proposal.enums";
import type { ConsortiumConflict, ConsortiumProposals } from "./proposal.type";
import { type NamedEntities, namesOf } from "./proposalNames";
import type { ProposalQuestion } from "./proposalQuestion";
import { proposedTeam } from "./proposedTeam";
import { ruleText } from "./ruleText";

/** Times that each part of a team is rebuilt: see SearchOptions. */
const ROUNDS = 48;

/** Nodes looked at to prove that nothing is closer. */
const PROOF_NODES = 10_000;

/** A question with what it names by index. */
export interface ConsortiumQuestion {
  readonly question: ProposalQuestion;
  readonly needs: Requirements;
  readonly sizes: ConsortiumSizes;
  readonly lead: number | null;
  readonly members: readonly number[];
  readonly excluded: readonly number[];
  readonly facts: CoverageFacts;
}

/** One search for consortia, from a question to its answer. */
export class ConsortiumSearch {
  private readonly budget = { isOver: false };
  private end = 0;
  private readonly given: readonly number[];
  private readonly items: readonly NeededItem[];
  private readonly newcomers: (actor: number) => boolean;

  constructor(
    private readonly asked: ConsortiumQuestion,
    private readonly entities: NamedEntities,
    private readonly report: (progress: StageProgress) => void,
  ) {
    const { lead, members, facts, needs } = asked;
    this.given = lead === null ? members : [lead, ...members];
    this.items = requirementItems(needs).filter(({ item }) => item.part !== RequirementPart.ELIGIBLE_COUNTRY);
    this.newcomers = isNewcomer(facts.network);
  }

  /** @param deadlineMs milliseconds from now on */
  async run(deadlineMs: number): Promise<ConsortiumProposals> {
    this.end = performance.now() + deadlineMs;
    const { facts, lead, members, needs } = this.asked;
    const { network, rule } = facts;
    const levels = await this.paced(
      needLevels(
        facts,
        this.items.map(({ item }) => item),
        this.given,
      ),
    );
    const rules = namedRules({
      ...this.asked,
      items: this.items,
      levels,
      actors: network.actors,
      isNewcomer: this.newcomers,
    });
    const admits = admission(facts.network, this.given, needs);
    const admitted = [...network.actors.keys.keys()].filter(admits);
    const scores = await candidateScores(network, { lead, team: members, topicKeys: needs.topicKeys });
    const topics = needs.topicKeys
      .map((key) => network.topics.indexes.get(key))
      .filter((topic) => topic !== undefined);
    const fit = topicFit(network, topics).map((value, actor) => value + scores[actor]!);
    const hops = hopsAround(network, rule, this.given, FARTHEST_HOPS);
    const pool = candidatePool({ rules, given: this.given, admitted, fit, hops });
    const first = await this.search(pool.actors, rules, levels, scores);
    if (first.outcome.verdict === "TEAMS") return this.answer(pool, first, pool.actors);
    const existence = await this.existence(admitted, rules);
    if (existence.verdict !== "POSSIBLE") return this.none(pool, existence, rules);
    // Somebody beyond the pool makes the difference.
    const wider = [...new Set([...pool.actors, ...existence.team.map((index) => admitted[index]!)])];
    wider.sort((one, other) => one - other);
    const second = await this.search(wider, rules, levels, scores);
    return this.answer(pool, second, wider);
  }

  private async search(
    pool: readonly number[],
    rules: readonly NamedRule[],
    levels: readonly Uint8Array[],
    scores: Float64Array,
  ): Promise<{ problem: TeamProblem; outcome: SearchOutcome }> {
    const { facts, lead, question } = this.asked;
    const needed = levels.filter((_, index) => this.items[index]!.needed !== 0);
    const problem = await this.paced(
      poolProblem({ ...facts, pool, rules, lead, levels: needed, scores }, (done) =>
        this.report({ stage: ProposalStage.DISTANCES, done, total: pool.length, found: 0, least: null }),
      ),
    );
    const options = {
      ...question,
      rounds: ROUNDS,
      nodeLimit: PROOF_NODES,
      report: ({
        teams,
        ...progress
      }: {
        done: number;
        total: number;
        teams: number;
        least: number | null;
      }) => this.report({ stage: ProposalStage.TEAMS, found: teams, ...progress }),
    };
    return { problem, outcome: await this.paced(proposeTeams(problem, options, this.budget)) };
  }

  /** Whether anybody at all could form a consortium, or which rules forbid it. */
  private async existence(actors: readonly number[], rules: readonly NamedRule[]): Promise<Existence> {
    this.report({ stage: ProposalStage.CONFLICT, done: 0, total: 0, found: 0, least: null });
    const compiled = await this.paced(teamRules(rules, actors));
    return this.paced(provenConflict(actors.length, compiled, this.budget));
  }

  private async answer(
    pool: Pool,
    { problem, outcome }: { problem: TeamProblem; outcome: SearchOutcome },
    searched: readonly number[],
  ): Promise<ConsortiumProposals> {
    if (outcome.verdict === "NONE") return this.frame(pool, searched, ProposalVerdict.UNDECIDED);
    const { facts, lead, needs } = this.asked;
    const { teams, isOptimal } = outcome;
    const actors = teams.flatMap(({ members }) => members.map((candidate) => searched[candidate]!));
    const names = await namesOf(this.entities, facts.network, actors, needs.topicKeys);
    const told = {
      facts,
      problem,
      pool: searched,
      needed: this.items.filter(({ needed }) => needed !== 0),
      lead,
      given: this.given,
      isNewcomer: this.newcomers,
    };
    return {
      ...this.frame(pool, searched, ProposalVerdict.FOUND),
      proposals: teams.map((team) => proposedTeam(told, team, names)),
      isOptimal,
    };
  }

  private async none(
    pool: Pool,
    existence: Exclude<Existence, { verdict: "POSSIBLE" }>,
    rules: readonly NamedRule[],
  ): Promise<ConsortiumProposals> {
    if (existence.verdict === "UNDECIDED") return this.frame(pool, pool.actors, ProposalVerdict.UNDECIDED);
    const { isMinimal, isSmallest, rules: numbers } = existence.conflict;
    const { facts, needs } = this.asked;
    const involved = numbers.map((number) => rules[number]!);
    const actors = involved.flatMap(({ actor }) => (actor === null ? [] : [actor]));
    const names = await namesOf(this.entities, facts.network, actors, needs.topicKeys);
    const conflict: ConsortiumConflict = {
      isMinimal,
      isSmallest,
      rules: involved.map((named) => ({
        rule: named.rule,
        argument: named.argument,
        sentence: ruleText(named, names),
      })),
    };
    return { ...this.frame(pool, pool.actors, ProposalVerdict.INFEASIBLE), conflict };
  }

  private frame(pool: Pool, searched: readonly number[], verdict: ProposalVerdict): ConsortiumProposals {
    return {
      verdict,
      proposals: [],
      conflict: null,
      isOptimal: false,
      isComplete: !this.budget.isOver,
      searchedCount: searched.length,
      candidateCount: pool.candidateCount,
      requirements: this.asked.needs,
      seed: this.asked.question.seed,
      revision: this.asked.facts.network.revision,
    };
  }

  private paced<Result>(steps: Steps<Result>): Promise<Result> {
    return runPaced(steps, this.budget, { deadlineMs: this.end - performance.now() });
  }
}

function* teamRules(rules: readonly NamedRule[], actors: readonly number[]) {
  const compiled = [];
  for (const rule of rules) {
    compiled.push(teamRule(rule, actors));
    yield;
  }
  return compiled;
}
