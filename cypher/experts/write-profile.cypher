// Sets what a profile says, with the consent, and raises its version.
//
// Params   $key String
//          $values Map           name, title, languages, aboutDe, aboutEn, consentVersion, sortKey, searchText
//          $consentedAt DateTime
//          $topicKeys [String]   topics and disciplines
// Returns  expert Map            see experts/summary
MATCH (expert:ExpertProfile {key: $key})
SET expert += $values, expert.consentedAt = $consentedAt, expert.version = expert.version + 1
WITH expert
CALL (expert) {
  OPTIONAL MATCH (expert)-[old:ABOUT]->()
  DELETE old
}
CALL (expert) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  CREATE (expert)-[:ABOUT {origin: 'DECLARED', weight: 1.0}]->(topic)
}
RETURN
//> include experts/summary
AS expert
