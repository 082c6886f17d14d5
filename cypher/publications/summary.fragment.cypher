// What the API tells of a publication `entry`; what is withdrawn keeps its title alone.
entry {
  .key, .kind, .titleDe, .titleEn, .publishedAt, .updatedAt, .url, .visibility, .status, .isExample, .version,
  summaryDe: CASE WHEN entry.status <> 'WITHDRAWN' THEN entry.summaryDe END,
  summaryEn: CASE WHEN entry.status <> 'WITHDRAWN' THEN entry.summaryEn END,
  textDe: CASE WHEN entry.status <> 'WITHDRAWN' THEN entry.textDe END,
  textEn: CASE WHEN entry.status <> 'WITHDRAWN' THEN entry.textEn END,
  lighthouseKey: head([(entry)-[:BELONGS_TO]->(lighthouse:Lighthouse) | lighthouse.key]),
  projectGroupKey: head([(entry)-[:BELONGS_TO]->(group:ProjectGroup) | group.key]),
  authorKeys: COLLECT { MATCH (entry)-[:AUTHORED_BY]->(author:Actor) WITH author ORDER BY author.sortKey RETURN author.key },
  topicKeys: COLLECT { MATCH (entry)-[:ABOUT]->(topic:Topic) WITH topic ORDER BY topic.sortKey RETURN topic.key }
}
