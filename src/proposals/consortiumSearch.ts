import { inTurns } from "../collections/turns";
import { type OpenBounds, openBounds } from "../teams/openBounds";
import { proposeTeams } from "../teams/proposeTeams";
import { canFormTeam, provenConflict } from "../teams/provenConflict";
import type { Existence, SearchOptions, SearchProgress } from "../teams/search.type";
import type { Steps, TeamRule } from "../teams/teamProblem.type";
import { type NamedRule, teamRule } from "./namedRule.type";
import { poolProblem } from "./poolProblem";
import type { StageProgress } from "./progressReport";
import { ProposalStage } from "./proposal.enums";
import type { ConsortiumProposals } from "./proposal.type";
import { ProposalAnswer } from "./proposalAnswer";
import type { NamedEntities } from "./proposalNames";
import { type ConsortiumQuestion, type SearchGround, searchGround } from "./searchGround";

/** How often teams are rebuilt: see SearchOptions. */
const ROUNDS = 48;

/** Nodes looked at to prove that nothing is closer. */
const PROOF_NODES = 10_000;

/** Whether consortia exist under the bounds of the rules, which are lower than asked where a rule is open. */
type BoundedExistence = Existence & Pick<OpenBounds, "bounds">;

/** One search for consortia, from a question to its answer. */
export class ConsortiumSearch {
  private readonly budget = { isOver: false };
  private end = 0;

  constructor(
    private readonly asked: ConsortiumQuestion,
    private readonly entities: NamedEntities,
    private readonly report: (progress: StageProgress) => void,
    /** Ends it at its next turn: nobody waits for its answer any more. */
    private readonly signal: AbortSignal,
  ) {}

  /** @param deadlineMs milliseconds from now on. @throws the signal's reason */
  async run(deadlineMs: number): Promise<ConsortiumProposals> {
    this.end = performance.now() + deadlineMs;
    const ground = await searchGround(this.asked, this.paced, this.signal);
    const answer = new ProposalAnswer(this.asked, ground, this.entities, () => !this.budget.isOver);
    const pool = ground.pool.actors;
    const rules = await this.paced(teamRules(ground.rules, pool));
    // Asked first, as it takes no distances.
    if (await this.paced(canFormTeam([...pool.keys()], rules, this.budget)))
      return this.best(answer, ground, pool, rules);
    const existence = await this.existence(ground);
    if (existence.verdict === "UNDECIDED") return answer.undecided();
    if (existence.verdict === "INFEASIBLE") return answer.conflict(existence);
    // Somebody beyond the pool makes the difference, or what is open is demanded of fewer.
    const all = new Set([...pool, ...existence.team.map((index) => ground.admitted[index]!)]);
    const wider = [...all].sort((one, other) => one - other);
    const met = ground.rules.map((rule, number) => ({ ...rule, bound: existence.bounds[number]! }));
    return this.best(answer, ground, wider, await this.paced(teamRules(met, wider)));
  }

  /** The best consortia of some actors, under the rules for them. */
  private async best(
    answer: ProposalAnswer,
    { needed, scores }: SearchGround,
    pool: readonly number[],
    rules: readonly TeamRule[],
  ): Promise<ConsortiumProposals> {
    const { facts, lead, question } = this.asked;
    const levels = needed.map((need) => need.levels);
    const problem = await this.paced(
      poolProblem({ ...facts, pool, rules, lead, levels, scores }, (done) =>
        this.report({ stage: ProposalStage.DISTANCES, done, total: pool.length, found: 0, least: null }),
      ),
    );
    const options: SearchOptions = {
      ...question,
      rounds: ROUNDS,
      nodeLimit: PROOF_NODES,
      report: ({ teams, ...progress }: SearchProgress) =>
        this.report({ stage: ProposalStage.TEAMS, found: teams, ...progress }),
    };
    const outcome = await this.paced(proposeTeams(problem, options, this.budget));
    return outcome.verdict === "NONE" ? answer.undecided() : answer.found(problem, pool, outcome);
  }

  /** Whether anybody at all could form a consortium, with as much of what is open as can be, or which rules forbid it. */
  private async existence({ admitted, rules }: SearchGround): Promise<BoundedExistence> {
    this.report({ stage: ProposalStage.CONFLICT, done: 0, total: 0, found: 0, least: null });
    const compiled = await this.paced(teamRules(rules, admitted));
    const isOpen = (rule: number) => rules[rule]!.isOpen;
    const found = await this.paced(openBounds(admitted.length, compiled, isOpen, this.budget));
    if (found !== null) return { verdict: "POSSIBLE", ...found };
    const hard = compiled.map((rule, number) => (isOpen(number) ? { ...rule, bound: 0 } : rule));
    const existence = await this.paced(provenConflict(admitted.length, hard, this.budget));
    return { ...existence, bounds: hard.map(({ bound }) => bound) };
  }

  private readonly paced = <Result>(steps: Steps<Result>): Promise<Result> =>
    inTurns(steps, {
      signal: this.signal,
      deadline: { ms: this.end - performance.now(), budget: this.budget },
    });
}

function* teamRules(rules: readonly NamedRule[], actors: readonly number[]) {
  const compiled = [];
  for (const rule of rules) {
    compiled.push(teamRule(rule, actors));
    yield;
  }
  return compiled;
}
