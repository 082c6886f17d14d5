// Sets what a locked publication says, and raises its version.
//
// Params   $key String
//          $values Map                properties by name; null removes one
//          $authorKeys [String]       of actors
//          $lighthouseKey String?
//          $projectGroupKey String?
//          $topicKeys [String]
// Returns  publication Map            see publications/summary
MATCH (entry:Publication {key: $key})
SET entry += $values,
    entry.updatedAt = datetime(),
    entry.version = entry.version + 1
WITH entry
CALL (entry) {
  OPTIONAL MATCH (entry)-[old:AUTHORED_BY|ABOUT|BELONGS_TO]->()
  DELETE old
}
CALL (entry) {
  UNWIND $authorKeys AS authorKey
  MATCH (author:Actor {key: authorKey})
  CREATE (entry)-[:AUTHORED_BY]->(author)
}
CALL (entry) {
  MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
  CREATE (entry)-[:BELONGS_TO {source: 'curated'}]->(lighthouse)
}
CALL (entry) {
  MATCH (group:ProjectGroup {key: $projectGroupKey})
  CREATE (entry)-[:BELONGS_TO {source: 'curated'}]->(group)
}
CALL (entry) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  CREATE (entry)-[:ABOUT {origin: 'DECLARED', weight: 1.0}]->(topic)
}
RETURN
//> include publications/summary
AS publication
