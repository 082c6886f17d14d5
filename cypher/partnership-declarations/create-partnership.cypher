// Makes a partnership of a declaration that everybody confirmed.
//
// Params   $declarationKey String
//          $key String               "partnership:…"
//          $name String
//          $fieldSources [String]    see schema/graph.md
//          $sortKey String?, $searchNames String?, $searchText String?
// Returns  partyKeys [String]        of its actors
MATCH (declaration:PartnershipDeclaration {key: $declarationKey})
CREATE (declaration)-[:BECAME]->(activity:Activity:Partnership {
  key: $key, name: $name, kind: declaration.kind, startDate: declaration.startDate, endDate: declaration.endDate,
  isPrivate: declaration.isPrivate, isExample: declaration.isExample, confirmedAt: datetime(), version: 1,
  fieldSources: $fieldSources, sortKey: $sortKey, searchNames: $searchNames, searchText: $searchText
})
WITH declaration, activity
CALL (declaration, activity) {
  MATCH (declaration)-[:NAMES]->(topic:Topic)
  CREATE (activity)-[:ABOUT {origin: 'DECLARED', source: 'curated', weight: 1.0}]->(topic)
}
CALL (declaration, activity) {
  MATCH (declaration)-[:NAMES]->(project:Project)
  CREATE (activity)-[:DOCUMENTED_BY {source: 'curated'}]->(project)
}
CALL (declaration, activity) {
  MATCH (declaration)-[:DECLARED_BY|AWAITS]->(party:Actor)
  // One that declared and one that was to confirm may have been merged.
  WITH DISTINCT activity, party
  CREATE (party)-[:TOOK_PART_IN {
    key: party.key + '|' + activity.key, source: 'curated', roles: ['PARTNER']
  }]->(activity)
  RETURN party.key AS partyKey
}
RETURN collect(partyKey) AS partyKeys
