import type { Bound } from "./words/bounds";

/** The fewest and the most, inclusive. */
export interface Bounds {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** The fewest and the most that a bound makes of a number. */
export function bounded(bound: Bound, number: number): Bounds {
  switch (bound) {
    case "AT_MOST":
      return { minimum: null, maximum: number };
    case "LESS_THAN":
      return { minimum: null, maximum: number - 1 };
    case "MORE_THAN":
      return { minimum: number + 1, maximum: null };
    case "EXACTLY":
      return { minimum: number, maximum: number };
    default:
      return { minimum: number, maximum: null };
  }
}

/** The fewest and the most that a denied bound leaves: of "more than" and "fewer than" the contrary; null for others. */
export function deniedBounds(bound: Bound | undefined, number: number): Bounds | null {
  if (bound === "MORE_THAN") return { minimum: null, maximum: number };
  return bound === "LESS_THAN" ? { minimum: number, maximum: null } : null;
}
