// True for a `member` whose actor was told of it and has who asks speak for it.
//
// Params   $viewer Map   key actorKeys [String]
(member.toldOrder IS NOT NULL
  AND EXISTS { (member)-[:STANDS_FOR]->(invited:Actor) WHERE invited.key IN $viewer.actorKeys })
