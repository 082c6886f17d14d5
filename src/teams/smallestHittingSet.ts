/** Sets of numbers looked at. */
const TRIED_SETS = 50_000;

/**
 * The smallest set of numbers that has one of each set, ascending; null when it would have more than `most`, or is not found
 * within the limit. By size, each branching over the numbers of the smallest set not hit yet.
 */
export function smallestHittingSet(sets: readonly (readonly number[])[], most: number): number[] | null {
  const bySize = [...sets].sort((one, other) => one.length - other.length);
  let tried = 0;
  const extended = (chosen: readonly number[], left: number): number[] | null => {
    const missed = bySize.find((set) => !set.some((number) => chosen.includes(number)));
    if (missed === undefined) return [...chosen].sort((one, other) => one - other);
    for (const number of left === 0 ? [] : missed) {
      tried += 1;
      const found = tried > TRIED_SETS ? null : extended([...chosen, number], left - 1);
      if (found !== null) return found;
    }
    return null;
  };
  for (let size = 0; size <= most && tried <= TRIED_SETS; size += 1) {
    const found = extended([], size);
    if (found !== null) return found;
  }
  return null;
}
