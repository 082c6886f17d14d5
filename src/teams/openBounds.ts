import type { Budget } from "../collections/turns";
import { teamOfAny } from "./provenConflict";
import type { Steps, TeamRule } from "./teamProblem.type";

/** Bounds that the rules can have together, and a team that meets them. */
export interface OpenBounds {
  /** By rule; those that may not be lowered have their own. */
  readonly bounds: readonly number[];
  readonly team: readonly number[];
}

/**
 * The largest lower bounds that rules which may be lowered can have together with the others, one rule after the other in
 * their order: none of them could be raised by one, unless the limits of the search hid that. At most one question for each
 * unit of the bounds.
 *
 * @param mayLower whether a rule's bound may be lowered, by its number
 * @returns null where no team was found even with all of these at 0
 */
export function* openBounds(
  count: number,
  rules: readonly TeamRule[],
  mayLower: (rule: number) => boolean,
  budget: Budget,
): Steps<OpenBounds | null> {
  const bounds = rules.map(({ bound }, rule) => (mayLower(rule) ? 0 : bound));
  const bounded = () => rules.map((rule, number) => ({ ...rule, bound: bounds[number]! }));
  let { team } = yield* teamOfAny(count, bounded(), budget);
  if (team === null) return null;
  for (const [number, { bound }] of rules.entries()) {
    if (!mayLower(number)) continue;
    for (bounds[number] = bound; bounds[number] > 0; bounds[number] -= 1) {
      const answer = yield* teamOfAny(count, bounded(), budget);
      if (answer.team === null) continue;
      team = answer.team;
      break;
    }
  }
  return { bounds, team };
}
