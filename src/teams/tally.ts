import type { TeamProblem, TeamRule } from "./teamProblem.type";

const rulesOfAll = new WeakMap<TeamProblem, number[][]>();

/** The numbers of the rules that count each candidate. */
function rulesOfCandidates(problem: TeamProblem): number[][] {
  const known = rulesOfAll.get(problem);
  if (known) return known;
  const found = Array.from({ length: problem.count }, (_, candidate) =>
    problem.rules.flatMap(({ groups }, rule) => (groups[candidate]! >= 0 ? [rule] : [])),
  );
  rulesOfAll.set(problem, found);
  return found;
}

/** What the rules count in a team while it changes. Adding and removing take as long as the candidate has rules. */
export class Tally {
  readonly rules: readonly TeamRule[];
  private readonly rulesOf: readonly (readonly number[])[];
  private readonly counts: Int32Array[];
  /** Members that each rule counts. */
  private readonly totals: Int32Array;
  /** Groups of each rule that have a member. */
  private readonly present: Int32Array;

  constructor(problem: TeamProblem, team: Iterable<number> = []) {
    this.rules = problem.rules;
    this.rulesOf = rulesOfCandidates(problem);
    this.counts = problem.rules.map(({ groups }) => {
      let last = -1;
      for (const group of groups) if (group > last) last = group;
      return new Int32Array(last + 1);
    });
    this.totals = new Int32Array(problem.rules.length);
    this.present = new Int32Array(problem.rules.length);
    for (const member of team) this.add(member);
  }

  add(candidate: number): void {
    for (const rule of this.rulesOf[candidate]!) {
      this.totals[rule]! += 1;
      const group = this.rules[rule]!.groups[candidate]!;
      if ((this.counts[rule]![group]! += 1) === 1) this.present[rule]! += 1;
    }
  }

  remove(candidate: number): void {
    for (const rule of this.rulesOf[candidate]!) {
      this.totals[rule]! -= 1;
      const group = this.rules[rule]!.groups[candidate]!;
      if ((this.counts[rule]![group]! -= 1) === 0) this.present[rule]! -= 1;
    }
  }

  /** How many more members a group may have under an EACH_AT_MOST rule. */
  room(rule: number, group: number): number {
    return this.rules[rule]!.bound - this.counts[rule]![group]!;
  }

  /** Whether one more member leaves every upper bound kept. */
  accepts(candidate: number): boolean {
    return this.rulesOf[candidate]!.every((rule) => {
      const { kind, groups } = this.rules[rule]!;
      return kind !== "EACH_AT_MOST" || this.room(rule, groups[candidate]!) > 0;
    });
  }

  /** What a rule lacks up to its lower bound: 0 or less when it is met, and for upper bounds. */
  deficit(rule: number): number {
    const { kind, bound } = this.rules[rule]!;
    if (kind === "EACH_AT_MOST") return 0;
    return bound - (kind === "AT_LEAST" ? this.totals[rule]! : this.present[rule]!);
  }

  /** The rules below their lower bounds. */
  deficient(): number[] {
    const found: number[] = [];
    for (let rule = 0; rule < this.rules.length; rule += 1) if (this.deficit(rule) > 0) found.push(rule);
    return found;
  }

  /** The rules that a candidate would bring nearer to their lower bounds, of those that lack something. */
  helped(candidate: number): number[] {
    return this.rulesOf[candidate]!.filter((rule) => this.deficit(rule) > 0 && this.helps(candidate, rule));
  }

  /** Whether the candidate brings a rule nearer to its lower bound. */
  helps(candidate: number, rule: number): boolean {
    const { kind, groups } = this.rules[rule]!;
    const group = groups[candidate]!;
    if (group < 0 || kind === "EACH_AT_MOST") return false;
    return kind === "AT_LEAST" || this.counts[rule]![group] === 0;
  }

  /** Whether the team meets a rule. */
  meets(rule: number): boolean {
    const { kind, bound } = this.rules[rule]!;
    if (kind === "EACH_AT_MOST") return this.counts[rule]!.every((count) => count <= bound);
    return this.deficit(rule) <= 0;
  }
}

/** Whether a team meets every hard rule of the problem. */
export function meetsRules(problem: TeamProblem, team: readonly number[]): boolean {
  const tally = new Tally(problem, team);
  return problem.rules.every((_, rule) => tally.meets(rule));
}
