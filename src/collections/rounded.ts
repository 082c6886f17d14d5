/** The value rounded to 6 decimals, as the service tells scores and strengths: half up, as Cypher's round(). */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
