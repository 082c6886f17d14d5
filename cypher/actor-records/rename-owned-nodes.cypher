// Makes what is a duplicate's own, each with a key that names it, the survivor's own: a vote, a place in a list. Where the
// survivor has its own already, the duplicate's is removed, as one actor has one.
//
// Params   $duplicateKey String
//          $survivorKey String  which has the ties of the duplicate already
// Returns  removedKeys [String] what was removed, by key
MATCH (survivor:Actor {key: $survivorKey})--(owned)
WHERE owned.key ENDS WITH '|' + $duplicateKey OR owned.key STARTS WITH $duplicateKey + '|'
WITH DISTINCT survivor, owned, owned.key AS oldKey, CASE
  WHEN owned.key STARTS WITH $duplicateKey + '|' THEN $survivorKey + substring(owned.key, size($duplicateKey))
  ELSE left(owned.key, size(owned.key) - size($duplicateKey)) + $survivorKey
END AS newKey
WITH owned, oldKey, newKey, EXISTS { (survivor)--(own) WHERE own.key = newKey } AS isSecond
FOREACH (_ IN CASE WHEN isSecond THEN [] ELSE [1] END | SET owned.key = newKey)
FOREACH (_ IN CASE WHEN isSecond THEN [1] ELSE [] END | DETACH DELETE owned)
RETURN collect(CASE WHEN isSecond THEN oldKey END) AS removedKeys
