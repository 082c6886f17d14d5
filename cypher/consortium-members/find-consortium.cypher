// The consortium that a member belongs to, if it exists for who asks.
//
// Params   $key String            of the member
// Returns  consortiumKey String
MATCH (:ConsortiumMember {key: $key})<-[:HAS_MEMBER]-(consortium:Consortium)
WHERE
//> include consortia/concerns-viewer
RETURN consortium.key AS consortiumKey
