// What is stored about a person beside the account: of every node that is theirs the properties that tell of them.
//
// Params   none of its own: those of privacy/records-of-people
// Returns  kind String            its label
//          key String
//          since DateTime?        when it came about; null where that is not kept
//          fields [Map]           name String; value, null where it is not set
//> include privacy/records-of-people
UNWIND places AS place
UNWIND place.properties AS property
WITH DISTINCT node, place.label AS kind, property
ORDER BY kind, node.key, property
RETURN
  kind,
  node.key AS key,
  coalesce(node.createdAt, node.submittedAt, node.declaredAt, node.consentedAt, node.at) AS since,
  collect({name: property, value: node[property]}) AS fields
ORDER BY kind, key
