import type { Match } from "./meaning.type";

/** The number of the first match behind a word, by halving; their count where there is none. @param matches in the order of the text */
export function firstBehind(matches: readonly Match[], word: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (matches[middle]!.first > word) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The matches behind a word, in their order, at most so many. @param matches in the order of the text */
export function behind(matches: readonly Match[], word: number, most: number): Match[] {
  const from = firstBehind(matches, word);
  return matches.slice(from, from + most);
}
