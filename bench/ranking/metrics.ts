import { seededRandom } from "../../tests/support/seededRandom";

export const METRICS = ["recall@20", "recall@50", "nDCG@20", "MRR"] as const;

/** The metrics of one ranking, in the order of METRICS; gains are 0 or 1 (Järvelin and Kekäläinen 2002). */
export function metricsOf(ranking: readonly string[], relevant: readonly string[]): number[] {
  const wanted = new Set(relevant);
  const ranks = ranking.flatMap((id, index) => (wanted.has(id) ? [index + 1] : []));
  const gain = (rank: number) => 1 / Math.log2(1 + rank);
  const ideal = Array.from({ length: Math.min(relevant.length, 20) }, (_, index) => gain(index + 1));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ranks.filter((rank) => rank <= 20).length / relevant.length,
    ranks.filter((rank) => rank <= 50).length / relevant.length,
    sum(ranks.filter((rank) => rank <= 20).map(gain)) / sum(ideal),
    ranks[0] === undefined ? 0 : 1 / ranks[0],
  ];
}

/** Means over queries with 95 % intervals by 1,000 seeded bootstrap samples (Efron 1979, percentiles). */
export function summarise(
  rows: readonly (readonly number[])[],
): { mean: number; low: number; high: number }[] {
  const random = seededRandom(1);
  const samples = Array.from({ length: 1_000 }, () =>
    rows.map(() => rows[Math.floor(random() * rows.length)]!),
  );
  return METRICS.map((_, metric) => {
    const meanOf = (sample: readonly (readonly number[])[]) =>
      sample.reduce((sum, row) => sum + row[metric]!, 0) / sample.length;
    const means = samples.map(meanOf).sort((one, other) => one - other);
    return { mean: meanOf(rows), low: means[25]!, high: means[974]! };
  });
}
