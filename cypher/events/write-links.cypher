// Ties an event to its lighthouse, group, topics, organisers and booths, and to no others.
//
// Params   $key String
//          $homeKeys [String]       of its lighthouse and project group
//          $topicKeys [String]
//          $callKeys [String]       of its funding call
//          $organiserKeys [String]
//          $boothKeys [String]      actors with a booth
// Returns  key String
MATCH (event:Event {key: $key})
CALL (event) {
  MATCH (event)-[old:BELONGS_TO|ABOUT|INFORMS_ABOUT|ORGANISED_BY|HAS_BOOTH_OF]->()
  DELETE old
}
CALL (event) {
  UNWIND $homeKeys AS homeKey
  OPTIONAL MATCH (lighthouse:Lighthouse {key: homeKey})
  OPTIONAL MATCH (group:ProjectGroup {key: homeKey})
  WITH event, coalesce(lighthouse, group) AS home
  WHERE home IS NOT NULL
  CREATE (event)-[:BELONGS_TO {source: 'curated'}]->(home)
}
CALL (event) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  CREATE (event)-[:ABOUT {origin: 'DECLARED', weight: 1.0, source: 'curated'}]->(topic)
}
CALL (event) {
  UNWIND $callKeys AS callKey
  MATCH (call:FundingCall {key: callKey})
  CREATE (event)-[:INFORMS_ABOUT]->(call)
}
CALL (event) {
  UNWIND $organiserKeys AS actorKey
  MATCH (actor:Actor {key: actorKey})
  CREATE (event)-[:ORGANISED_BY]->(actor)
}
CALL (event) {
  UNWIND $boothKeys AS actorKey
  MATCH (actor:Actor {key: actorKey})
  CREATE (event)-[:HAS_BOOTH_OF]->(actor)
}
RETURN event.key AS key
