/** Years after which what is past counts half. */
const HALF_LIFE_YEARS = 3;
const DAYS_PER_YEAR = 365.25;

/** How much what is so many days past still counts: 2^(−years / 3); 1 for what is yet to come. */
export function faded(days: number): number {
  return 2 ** (-Math.max(0, days) / DAYS_PER_YEAR / HALF_LIFE_YEARS);
}
