import { setImmediate } from "node:timers/promises";
import {
  byLikeness,
  comparable,
  likeness,
  type Likeness,
  type Recognisable,
} from "../registrations/possibleDuplicates";
import { candidatePairs } from "./candidatePairs";

/** How many pairs are compared before others get a turn: some milliseconds. */
const PAIRS_AT_ONCE = 500;

/** An actor as it is compared. */
export interface ComparedActor extends Recognisable {
  key: string;
  /** Invented and real ones are never the same. */
  isExample: boolean;
}

/** Two actors that may be the same, the one with the lesser key first. */
export interface DuplicatePair extends Likeness {
  keys: readonly [string, string];
}

/**
 * All pairs of actors that may be the same organisation, most likely first, then by keys: by the rule that registrations are
 * held against.
 */
export async function duplicatePairs(actors: readonly ComparedActor[]): Promise<DuplicatePair[]> {
  const compared = actors.map(comparable);
  const seen = new Set<number>();
  const pairs: DuplicatePair[] = [];
  for (const [left, right] of candidatePairs(compared)) {
    const pair = left * actors.length + right;
    if (seen.has(pair)) continue;
    seen.add(pair);
    if (seen.size % PAIRS_AT_ONCE === 0) await setImmediate();
    const [one, other] = [actors[left]!, actors[right]!];
    const found = likeness(compared[left]!, compared[right]!);
    if (found.reasons.length === 0 || one.isExample !== other.isExample) continue;
    pairs.push({ ...found, keys: one.key < other.key ? [one.key, other.key] : [other.key, one.key] });
  }
  return pairs.sort((one, other) => byLikeness(one, other) || (pairKey(one) < pairKey(other) ? -1 : 1));
}

/** What names a pair, in whichever order it is given. */
export function pairKey({ keys }: Pick<DuplicatePair, "keys">): string {
  return [...keys].sort().join("|");
}
