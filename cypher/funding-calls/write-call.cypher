// Sets what a locked funding call says, and raises its version.
//
// Params   $key String
//          $values Map          properties by name; null removes one
//          $deadline DateTime?
//          $opensOn Date?
//          $funderKey String?   key of an actor
//          $topicKeys [String]
//          $partners [Map]      kinds, isSme, minimum, maximum; replaces those that are there
// Returns  fundingCall Map      see funding-calls/summary
MATCH (entry:FundingCall {key: $key})
SET entry += $values,
    entry.deadline = $deadline,
    entry.opensOn = $opensOn,
    entry.minimumPartners = toInteger($values.minimumPartners),
    entry.maximumPartners = toInteger($values.maximumPartners),
    entry.minimumCountries = toInteger($values.minimumCountries),
    entry.version = entry.version + 1
WITH entry
CALL (entry) {
  OPTIONAL MATCH (entry)-[old:FUNDED_BY|ABOUT]->()
  DELETE old
}
CALL (entry) {
  OPTIONAL MATCH (entry)-[:ASKS_FOR]->(old:PartnerRequirement)
  DETACH DELETE old
}
CALL (entry) {
  MATCH (funder:Actor {key: $funderKey})
  CREATE (entry)-[:FUNDED_BY]->(funder)
}
CALL (entry) {
  UNWIND $topicKeys AS topicKey
  MATCH (topic:Topic {key: topicKey})
  CREATE (entry)-[:ABOUT {origin: 'DECLARED', weight: 1.0}]->(topic)
}
CALL (entry) {
  UNWIND range(0, size($partners) - 1) AS position
  CREATE (entry)-[:ASKS_FOR]->(:PartnerRequirement {
    position: position, kinds: $partners[position].kinds, isSme: $partners[position].isSme,
    minimum: toInteger($partners[position].minimum), maximum: toInteger($partners[position].maximum)
  })
}
RETURN
//> include funding-calls/summary
AS fundingCall
