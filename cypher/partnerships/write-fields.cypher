// Changes what a partnership says of itself. Who agreed to publish it agreed to what it said before, so that is void.
//
// Params   $key String
//          $name String, $kind String
//          $startDate Date?, $endDate Date?   inclusive
//          $fieldSources [String]             see schema/graph.md
//          $sortKey String?, $searchNames String?, $searchText String?
// Returns  key String
MATCH (activity:Partnership {key: $key})
SET activity += {
  name: $name, kind: $kind, startDate: $startDate, endDate: $endDate, fieldSources: $fieldSources,
  sortKey: $sortKey, searchNames: $searchNames, searchText: $searchText
}
WITH activity
CALL (activity) {
  MATCH (activity)<-[participation:TOOK_PART_IN]-(:Actor)
  REMOVE participation.agreesToPublish
}
RETURN activity.key AS key
