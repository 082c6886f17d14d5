import { numbering } from "../collections/numbering";
import type { RequirementItem } from "../coverage/coverage.type";
import type { TeamRule, TeamRuleKind } from "../teams/teamProblem.type";
import type { ConsortiumRule } from "./proposal.enums";

/** A rule of a question: what it demands of which actors, and what to call it. */
export interface NamedRule {
  readonly rule: ConsortiumRule;
  /** The argument that it comes from, in dots. */
  readonly argument: string;
  readonly kind: TeamRuleKind;
  readonly bound: number;
  /** The group of an actor under the rule, from 0; -1 for who is not counted. */
  readonly groupOf: (actor: number) => number;
  /** Who or what it is about; null where it is about all. */
  readonly actor: number | null;
  readonly item: RequirementItem | null;
  /** Those it is about, ISO 3166-1 alpha-2; empty where it is about none. */
  readonly countries: readonly string[];
  /** Whether it holds because nothing says otherwise. */
  readonly isDefault: boolean;
  /** Whether its bound may be lowered, as too few are known to help to meet it. */
  readonly isOpen: boolean;
  /** The rules as asked that it follows from together and is told by: see withKeptPlaces; empty where it is told by itself. */
  readonly standsFor: readonly NamedRule[];
}

/** The rule for candidates numbered anew: actors by candidate. */
export function teamRule({ kind, bound, groupOf }: NamedRule, actors: readonly number[]): TeamRule {
  const numberOf = numbering<number>();
  const groups = Int32Array.from(actors, (actor) => {
    const group = groupOf(actor);
    return group < 0 ? -1 : numberOf(group);
  });
  return { kind, bound, groups };
}
