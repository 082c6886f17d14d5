// Takes some projects off the list and tells what their topics follow from. Doing so first locks them: who changes one
// now waits, and lists it again.
//
// Params   $limit Int          how many at most
//          $keys [String]?     of these alone; null for any
// Returns  key String, title String?
//          givenKeys [String]      topics that its source or a person gives it, and all that those imply
//          inferredKeys [String]   topics inferred earlier
MATCH (project:Project&AwaitingTopics)
WHERE $keys IS NULL OR project.key IN $keys
WITH project LIMIT $limit
REMOVE project:AwaitingTopics
WITH project
RETURN
  project.key AS key,
  project.title AS title,
  [(project)-[about:ABOUT]->(:Topic)-[:IMPLIES]->(implied:Topic)
    WHERE about.origin <> 'INFERRED' AND implied.scheme = 'CLUSTER' | implied.key] AS givenKeys,
  [(project)-[about:ABOUT]->(topic:Topic) WHERE about.origin = 'INFERRED' | topic.key] AS inferredKeys
