import type { SeedTopic } from "./dataset.schema";

/** How far below a top concept (0) each topic stands, by its shortest way up. Circles are refused before. */
export function topicLevels(topics: readonly SeedTopic[]): Map<string, number> {
  const broaderOf = new Map(topics.map(({ key, broader }) => [key, broader]));
  const levels = new Map<string, number>();
  const levelOf = (key: string): number => {
    const known = levels.get(key);
    if (known !== undefined) return known;
    const broader = broaderOf.get(key) ?? [];
    const level = broader.length === 0 ? 0 : 1 + Math.min(...broader.map(levelOf));
    levels.set(key, level);
    return level;
  };
  for (const { key } of topics) levelOf(key);
  return levels;
}
