// Every topic with the steps that lead from it to what it implies.
//
// Returns  key String
//          steps [Map]         to String; kind String: BROADER, EXACT, CLOSE, NARROW
MATCH (topic:Topic)
RETURN
  topic.key AS key,
  [(topic)-[:BROADER]->(broader:Topic) | {to: broader.key, kind: 'BROADER'}] +
  [(topic)-[match:MATCHES]->(matched:Topic) | {to: matched.key, kind: match.kind}] AS steps
ORDER BY key
