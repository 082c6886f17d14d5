// How many contact persons an actor has, hidden ones included: for the limit alone.
//
// Params   $actorKey String
// Returns  count Int
MATCH (:Actor {key: $actorKey})<-[:CONTACT_OF]-(contact:Contact)
RETURN count(contact) AS count
