// Sets what a locked consortium is to be, raises its version, and keeps that version.
//
// Params   $key String
//          $words Map               titleDe, titleEn, aimDe, aimEn; null removes one
//          $fundingCallKey String?  key of the call that it answers
//          $requirements String     JSON of what it needs
//          $content String          JSON of all of this, for the version
//          $accountKey String?      who writes
// Returns  consortium Map           see consortia/summary
MATCH (consortium:Consortium {key: $key})
SET consortium += $words,
    consortium.requirements = $requirements,
    consortium.version = consortium.version + 1
WITH consortium
CALL (consortium) {
  OPTIONAL MATCH (consortium)-[old:RESPONDS_TO]->()
  DELETE old
}
CALL (consortium) {
  MATCH (call:FundingCall {key: $fundingCallKey})
  CREATE (consortium)-[:RESPONDS_TO]->(call)
}
CREATE (version:ConsortiumVersion {
  key: $key + '|' + toString(consortium.version), number: consortium.version, content: $content, at: datetime()
})-[:VERSION_OF]->(consortium)
WITH consortium, version
CALL (version) {
  MATCH (account:Account {key: $accountKey})
  CREATE (version)-[:WRITTEN_BY]->(account)
}
RETURN
//> include consortia/summary
AS consortium
