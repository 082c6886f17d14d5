// True for an `application` of an actor that who asks speaks for.
//
// Params   $viewer Map   key actorKeys [String]
EXISTS { (application)-[:STANDS_FOR]->(applicant:Actor) WHERE applicant.key IN $viewer.actorKeys }
