import { boundOf, type Lack } from "./lowerBound";
import { Tally } from "./tally";
import type { Budget } from "../collections/turns";
import type { Steps, TeamProblem } from "./teamProblem.type";

/** Nodes between two steps. */
const NODES_A_STEP = 8;

/** What a search through the tree of teams is to find. */
export interface TreeQuestion {
  /** Who is in the team in any case. */
  readonly start: readonly number[];
  /** Only teams whose sum of distances is less; Infinity for any. */
  readonly below: number;
  /** Whether the first team found ends the search, or that with the least sum of distances is looked for. */
  readonly isFirstEnough: boolean;
  /** Who is tried first: the candidate with the least value, given its distance to all members so far. */
  readonly order: (candidate: number, distance: number) => number;
  /** Most nodes looked at. */
  readonly nodeLimit: number;
}

/** What a search through the tree found. */
export interface TreeAnswer {
  /** The team, ascending; null for none. */
  readonly team: number[] | null;
  /** Whether that is proven: nothing better, or nothing at all, exists beyond what the question excludes. */
  readonly isProven: boolean;
}

/**
 * Looks for teams that meet every rule, by branch and bound (A. H. Land, A. G. Doig, An automatic method of solving discrete
 * programming problems, 1960): the rule that has least to choose from among those below their lower bounds is met by one
 * candidate after another, each left out from then on. Distances are never negative, so a team that meets all rules needs
 * no more members to be the closest one. Exponential at worst.
 */
export function* searchTree(problem: TeamProblem, question: TreeQuestion, budget: Budget): Steps<TreeAnswer> {
  const search = new TreeSearch(problem, question, budget);
  if (search.begins()) yield* search.explore();
  return { team: search.best, isProven: !search.isCut };
}

/** What any team is looked for by. */
export interface AnyTeamQuestion extends Pick<TreeQuestion, "order" | "nodeLimit"> {
  /** Who is in the team in any case; nobody when left out. */
  readonly start?: readonly number[];
}

/** Looks for any team that meets every rule, close or not. */
export function anyTeam(problem: TeamProblem, question: AnyTeamQuestion, budget: Budget): Steps<TreeAnswer> {
  return searchTree(problem, { start: [], ...question, below: Infinity, isFirstEnough: true }, budget);
}

/** Whoever is nearest to all members so far is tried first: see TreeQuestion.order. */
export function nearestFirst(_candidate: number, distance: number): number {
  return distance;
}

/** In the order of their numbers: see TreeQuestion.order. */
export function inOrder(): number {
  return 0;
}

class TreeSearch {
  best: number[] | null = null;
  isCut = false;
  private nodes = 0;
  private below: number;
  private cost = 0;
  private readonly team: number[] = [];
  /** 1 for who is in the team or left out. */
  private readonly isDecided: Uint8Array;
  /** The distance of each candidate to all members. */
  private readonly reach: Float64Array;
  private readonly tally: Tally;

  constructor(
    private readonly problem: TeamProblem,
    private readonly question: TreeQuestion,
    private readonly budget: Budget,
  ) {
    this.below = question.below;
    this.isDecided = new Uint8Array(problem.count);
    this.reach = new Float64Array(problem.count);
    this.tally = new Tally(problem);
  }

  /** Puts in who is in anyway. @returns false when that breaks a rule */
  begins(): boolean {
    return [...new Set(this.question.start)].every((member) => {
      if (!this.tally.accepts(member)) return false;
      this.include(member);
      return true;
    });
  }

  *explore(): Steps<void> {
    if (this.nodes >= this.question.nodeLimit || this.budget.isOver) return void (this.isCut = true);
    this.nodes += 1;
    if (this.nodes % NODES_A_STEP === 0) yield;
    const lacks = this.lacks();
    if (lacks === null) return;
    if (lacks.length === 0) return this.accept();
    const bound = boundOf(this.problem, this.tally, lacks, this.reach);
    if (bound === null || this.cost + bound >= this.below) return;
    const { helpers, deficit } = narrowest(lacks);
    const order = new Map(helpers.map((one) => [one, this.question.order(one, this.reach[one]!)]));
    helpers.sort((one, other) => order.get(one)! - order.get(other)! || one - other);
    for (const [index, candidate] of helpers.entries()) {
      if (helpers.length - index < deficit || this.isDone()) break;
      this.include(candidate);
      yield* this.explore();
      this.exclude(candidate);
    }
    for (const candidate of helpers) this.isDecided[candidate] = 0;
  }

  private isDone(): boolean {
    return this.isCut || (this.question.isFirstEnough && this.best !== null);
  }

  private accept(): void {
    if (this.cost >= this.below) return;
    this.best = [...this.team].sort((one, other) => one - other);
    this.below = this.cost;
  }

  /** The rules below their lower bounds with who may help; null when one of them cannot be met any more. */
  private lacks(): Lack[] | null {
    const lacks = new Map(
      this.tally
        .deficient()
        .map((rule) => [rule, { rule, deficit: this.tally.deficit(rule), helpers: [] as number[] }]),
    );
    if (lacks.size === 0) return [];
    for (let candidate = 0; candidate < this.problem.count; candidate += 1) {
      if (this.isDecided[candidate] === 1 || !this.tally.accepts(candidate)) continue;
      for (const rule of this.tally.helped(candidate)) lacks.get(rule)!.helpers.push(candidate);
    }
    const found = [...lacks.values()];
    return found.every((lack) => this.canBeMet(lack)) ? found : null;
  }

  private canBeMet({ rule, deficit, helpers }: Lack): boolean {
    const { kind, groups } = this.tally.rules[rule]!;
    if (helpers.length < deficit) return false;
    return kind === "AT_LEAST" || new Set(helpers.map((one) => groups[one])).size >= deficit;
  }

  private include(candidate: number): void {
    const { count, distances } = this.problem;
    this.cost += this.reach[candidate]!;
    const row = candidate * count;
    if (distances.length > 0)
      for (let other = 0; other < count; other += 1) this.reach[other]! += distances[row + other]!;
    this.tally.add(candidate);
    this.team.push(candidate);
    this.isDecided[candidate] = 1;
  }

  /** Takes the last member out; it stays decided. */
  private exclude(candidate: number): void {
    const { count, distances } = this.problem;
    this.team.pop();
    this.tally.remove(candidate);
    const row = candidate * count;
    if (distances.length > 0)
      for (let other = 0; other < count; other += 1) this.reach[other]! -= distances[row + other]!;
    this.cost -= this.reach[candidate]!;
  }
}

function narrowest(lacks: readonly Lack[]): Lack {
  const width = ({ helpers, deficit }: Lack) => helpers.length - deficit;
  return lacks.reduce((best, lack) => (width(lack) < width(best) ? lack : best));
}
