// Removes what was kept of a merge that is undone.
//
// Params   $duplicateKey String
//          $survivorKey String
MATCH (record:MergeRecord {key: $duplicateKey})
DELETE record
WITH count(*) AS records
MATCH (actor:Actor)-[copy:RETIRED|UNITED]-()
WHERE actor.key IN [$duplicateKey, $survivorKey] AND copy.ofKey = $duplicateKey
WITH DISTINCT copy
DELETE copy
