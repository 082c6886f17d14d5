// Keeps a partnership from the public, or shows it to everybody; who agreed to publish it is forgotten.
//
// Params   $key String
//          $isPrivate Boolean
// Returns  key String
MATCH (activity:Partnership {key: $key})
SET activity.isPrivate = $isPrivate
WITH activity
CALL (activity) {
  MATCH (activity)<-[participation:TOOK_PART_IN]-(:Actor)
  REMOVE participation.agreesToPublish
}
RETURN activity.key AS key
