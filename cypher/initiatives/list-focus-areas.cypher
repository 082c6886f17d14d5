// The subject branches and key areas of each initiative, in their own order.
//
// Params   $keys [String]   the initiatives
// Returns  ownerKey String
//          focusArea Map
UNWIND $keys AS ownerKey
MATCH (:Initiative {key: ownerKey})-[:HAS_FOCUS]->(focusArea:FocusArea)
RETURN ownerKey, focusArea { .key, .kind, .position, .nameDe, .nameEn } AS focusArea
ORDER BY ownerKey, focusArea.position
