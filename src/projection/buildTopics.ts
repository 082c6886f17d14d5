import { type ProjectedTopics, TOPIC_ORIGINS } from "./network.type";
import type { TopicRow } from "./rows.type";
import { TopicCollector } from "./topicCollector";

/** The thesaurus of rows, which come in the order of keys. */
export function buildTopics(rows: readonly TopicRow[]): ProjectedTopics {
  const indexes = new Map(rows.map(({ key }, index) => [key, index]));
  const implied = new TopicCollector();
  for (const row of rows) {
    const origins = row.implied.map((key) =>
      key === row.key ? TOPIC_ORIGINS.STATED : TOPIC_ORIGINS.IMPLIED,
    );
    implied.add(row.implied, { ...row, origins }, indexes);
  }
  return {
    keys: rows.map(({ key }) => key),
    indexes,
    schemes: rows.map(({ scheme }) => scheme),
    implied: implied.finish(),
  };
}
