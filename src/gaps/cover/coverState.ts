import type { CoverProblem } from "./cover.type";

/** What is still to be met while candidates are chosen one by one; every pick can be taken back. */
export class CoverState {
  readonly needs: number[];
  readonly left: number[];
  readonly picked: number[] = [];
  cost = 0;
  private unmet: number;
  private countriesUnmet: number;
  private readonly room: number[];
  private readonly countries = new Map<string, number>();

  constructor(readonly problem: CoverProblem) {
    this.needs = [...problem.demands];
    this.room = [...problem.capacities];
    this.left = problem.groups.map(({ costs }) => costs.length);
    this.countriesUnmet = problem.countries;
    this.unmet = this.needs.reduce((sum, need) => sum + need, 0);
  }

  /** How much is to be met in all. */
  get remaining(): number {
    return this.unmet + Math.max(0, this.countriesUnmet);
  }

  /** How many different countries are to be added. */
  get countriesNeeded(): number {
    return Math.max(0, this.countriesUnmet);
  }

  /** How much one more of a group would meet; 0 where none may be picked. */
  gain(group: number): number {
    const { contributes, uses } = this.problem.groups[group]!;
    if (this.left[group] === 0 || uses.some((capacity) => this.room[capacity]! <= 0)) return 0;
    let gain = this.addsCountry(group) ? 1 : 0;
    for (const demand of contributes) if (this.needs[demand]! > 0) gain += 1;
    return gain;
  }

  /** Whether one more of a group would add a country that is needed. */
  addsCountry(group: number): boolean {
    const { country } = this.problem.groups[group]!;
    return this.countriesUnmet > 0 && country !== null && !this.countries.has(country);
  }

  /** What the next one of a group costs. */
  nextCost(group: number): number {
    const { costs } = this.problem.groups[group]!;
    return costs[costs.length - this.left[group]!] ?? 0;
  }

  pick(group: number): void {
    const { contributes, country, uses } = this.problem.groups[group]!;
    this.cost += this.nextCost(group);
    this.left[group]! -= 1;
    this.picked.push(group);
    for (const demand of contributes) {
      if (this.needs[demand]! > 0) this.unmet -= 1;
      this.needs[demand]! -= 1;
    }
    for (const capacity of uses) this.room[capacity]! -= 1;
    if (country === null) return;
    const known = this.countries.get(country) ?? 0;
    this.countries.set(country, known + 1);
    if (known === 0) this.countriesUnmet -= 1;
  }

  /** Takes the last pick back. */
  unpick(): void {
    const group = this.picked.pop()!;
    const { contributes, country, uses } = this.problem.groups[group]!;
    this.left[group]! += 1;
    this.cost -= this.nextCost(group);
    for (const demand of contributes) {
      this.needs[demand]! += 1;
      if (this.needs[demand]! > 0) this.unmet += 1;
    }
    for (const capacity of uses) this.room[capacity]! += 1;
    if (country === null) return;
    const known = this.countries.get(country)!;
    if (known > 1) this.countries.set(country, known - 1);
    else {
      this.countries.delete(country);
      this.countriesUnmet += 1;
    }
  }
}
