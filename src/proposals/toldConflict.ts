import type { Impossibility } from "../teams/search.type";
import type { NamedRule } from "./namedRule.type";

/** Rules that conflict, as asked. */
export interface ToldConflict {
  readonly alone: readonly NamedRule[];
  readonly together: readonly NamedRule[];
  readonly isMinimal: boolean;
  readonly isSmallest: boolean;
}

/**
 * A conflict in rules as they were asked: those that one stands for take its place, each once. Of partners that need more places than
 * there are, these are the smallest conflict by themselves; where several keep places beside other rules, one may be named for nothing.
 */
export function toldConflict(
  rules: readonly NamedRule[],
  { alone, conflict, isWhole }: Impossibility,
): ToldConflict {
  const joint = (number: number) => rules[number]!.standsFor.length > 0;
  const impossible = alone.filter((number) => !joint(number)).map((number) => rules[number]!);
  const tooMany = alone.filter(joint);
  if (tooMany.length > 0) {
    const together = asAsked(rules, tooMany);
    return { alone: impossible, together, isMinimal: isWhole, isSmallest: isWhole && conflict === null };
  }
  const numbers = conflict?.rules ?? [];
  const keeping = Math.max(0, ...numbers.map((number) => rules[number]!.standsFor.length));
  return {
    alone: impossible,
    together: asAsked(rules, numbers),
    isMinimal: (conflict?.isMinimal ?? isWhole) && keeping <= 2,
    isSmallest: (conflict?.isSmallest ?? isWhole) && keeping <= 1,
  };
}

function asAsked(rules: readonly NamedRule[], numbers: readonly number[]): NamedRule[] {
  const told = numbers.flatMap((number) => {
    const { standsFor } = rules[number]!;
    return standsFor.length > 0 ? standsFor : [rules[number]!];
  });
  return [...new Set(told)];
}
