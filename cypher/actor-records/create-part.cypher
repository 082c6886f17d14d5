// Creates the actor that a part of another one becomes.
//
// Params   $key String
//          $originalKey String  of the actor that it was a part of: it has the same standing
//          $fields Map          its texts and lists of texts
//          $isSme Boolean?
//          $isInRegion Boolean?
// Returns  key String
MATCH (original:Actor {key: $originalKey})
CREATE (part:Actor {
  key: $key, isExample: original.isExample, status: original.status, isSme: $isSme, isInRegion: $isInRegion,
  activityCount: 0, version: 1
})
SET part += $fields
RETURN part.key AS key
