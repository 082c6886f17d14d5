import type { RequirementItem } from "../coverage/coverage.type";
import type { Steps } from "../teams/teamProblem.type";
import type { NamedRule } from "./namedRule.type";
import { ConsortiumRule, UnknownCoverage } from "./proposal.enums";

/** Rules that ask for what actors cover: of an actor of whom nothing is known it may be true none the less. */
const ABOUT_COVERAGE = new Set([
  ConsortiumRule.TOPIC,
  ConsortiumRule.VALUE_CHAIN_STAGE,
  ConsortiumRule.MINIMUM_OF_KINDS,
  ConsortiumRule.PATIENT_ORGANISATIONS,
]);

/** Actors looked at between two steps. */
const ACTORS_A_STEP = 2_000;

/** A rule about coverage that fewer actors are known to help to meet than it demands. */
export interface OpenRule {
  readonly rule: ConsortiumRule;
  readonly item: RequirementItem;
  /** How many it demands. */
  readonly needed: number;
  /** How many of those who may take part are known to help, those excluded not counted. */
  readonly known: number;
}

/** Rules that can be met as far as each is looked at alone, and what was left open for that. */
export interface OpenedRules {
  /** All rules in their order; one that is open demands no more than are known, maybe nobody. */
  readonly rules: readonly NamedRule[];
  readonly open: readonly OpenRule[];
}

/**
 * Leaves open what too few actors are known to cover, for that is no sign that nobody does. A rule that enough actors help to
 * meet stays as it is, even if other rules forbid those actors: then the rules really conflict.
 *
 * @param available who may take part, those excluded included
 */
export function* openedRules(
  rules: readonly NamedRule[],
  unknown: UnknownCoverage,
  available: readonly number[],
  excluded: readonly number[],
): Steps<OpenedRules> {
  if (unknown === UnknownCoverage.REQUIRE_KNOWN) return { rules, open: [] };
  const isOut = new Set(excluded);
  const opened: NamedRule[] = [];
  const open: OpenRule[] = [];
  for (const named of rules) {
    const { rule, bound, item, groupOf } = named;
    if (!ABOUT_COVERAGE.has(rule) || item === null) {
      opened.push(named);
      continue;
    }
    let [able, known] = [0, 0];
    for (const [place, actor] of available.entries()) {
      if (place % ACTORS_A_STEP === 0) yield;
      if (groupOf(actor) < 0) continue;
      able += 1;
      if (!isOut.has(actor)) known += 1;
    }
    if (able >= bound) opened.push(named);
    else {
      opened.push({ ...named, bound: known, isOpen: true });
      open.push({ rule, item, needed: bound, known });
    }
  }
  return { rules: opened, open };
}
