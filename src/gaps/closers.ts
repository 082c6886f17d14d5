import { coverers } from "../coverage/coverers";
import type { CoverageFacts } from "../coverage/coverage.type";
import { CoverageLevel } from "../coverage/coverage.enums";
import { RequirementPart } from "../requirements/requirements-draft.enums";
import { counts } from "./itemState";
import type { Gap } from "./openGaps";

/** Somebody who closes a gap, or a part of it. */
export interface Closer {
  readonly actor: number;
  /** Whether that is proven rather than inferred. */
  readonly isProven: boolean;
}

/** By what somebody closes gaps. */
export interface CloserRule {
  readonly facts: CoverageFacts;
  readonly admits: (actor: number) => boolean;
  readonly acceptsInferred: boolean;
  /** See newCountryOf, of those whose gap it is. */
  readonly newCountry: (actor: number) => string | null;
}

/** The country that an actor adds to those of the members; null where it adds none, or where none is known. */
export function newCountryOf(
  { network: { actors } }: CoverageFacts,
  members: readonly number[],
): (actor: number) => string | null {
  const present = new Set(members.map((member) => actors.countries[member]));
  return (actor) => {
    const country = actors.countries[actor] ?? null;
    return present.has(country) ? null : country;
  };
}

/** The admitted actors that close a gap, ascending. O(actors), for an item as coverers. */
export function closersOf(gap: Gap, rule: CloserRule): Closer[] {
  const { facts, admits, acceptsInferred, newCountry } = rule;
  if (gap.part === "ITEM") {
    return coverers(facts, gap.item, admits)
      .filter(({ coverage }) => counts(coverage, acceptsInferred))
      .map(({ actor, coverage }) => ({ actor, isProven: coverage.level === CoverageLevel.PROVEN }));
  }
  const addsCountry = gap.part === RequirementPart.MINIMUM_COUNTRIES;
  const closers: Closer[] = [];
  for (const actor of facts.network.actors.keys.keys())
    if ((!addsCountry || newCountry(actor) !== null) && admits(actor))
      closers.push({ actor, isProven: true });
  return closers;
}
