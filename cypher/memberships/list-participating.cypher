// Which of these actors take part in each lighthouse today.
//
// Params   $keys [String]         of lighthouses
//          $actorKeys [String]
// Returns  ownerKey String        the lighthouse
//          actorKey String
UNWIND $keys AS ownerKey
MATCH (:Lighthouse {key: ownerKey})<-[membership:MEMBER_OF]-(actor:Actor)
WHERE actor.key IN $actorKeys AND
//> include memberships/takes-part
RETURN ownerKey, actor.key AS actorKey
ORDER BY ownerKey, actorKey
