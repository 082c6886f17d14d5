// How many places of each event are taken; whoever may see the event may know.
//
// Params   $keys [String]   of events
// Returns  ownerKey String
//          taken Int
UNWIND $keys AS ownerKey
MATCH (event:Event {key: ownerKey})
RETURN ownerKey, COUNT { (event)<-[:REGISTERED_FOR]-(:EventRegistration {state: 'REGISTERED'}) } AS taken
