// Removes what people stored for actors, in the network or retired: contacts, offers, comments, declarations, applications.
//
// Params   $keys [String]     of the actors
//          $labels [String]   of what is removed
UNWIND $keys AS key
OPTIONAL MATCH (present:Actor {key: key})
OPTIONAL MATCH (retired:RetiredActor {key: key})
WITH coalesce(present, retired) AS actor
MATCH (actor)--(node)
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH DISTINCT node
OPTIONAL MATCH (consent:Consent)-[:CONSENT_OF]->(node)
DETACH DELETE consent, node
