// Locks a project group: nobody else changes its members, or closes it, until the transaction ends.
//
// Params   $key String
// Returns  key String         no row when there is none
//          startDate Date?, endDate Date?   both inclusive
//          lighthouseKey String?
MATCH (group:ProjectGroup {key: $key})
// Setting a property locks the node, even to the same value.
SET group.key = group.key
RETURN
  group.key AS key,
  group.startDate AS startDate,
  group.endDate AS endDate,
  head([(group)-[:BELONGS_TO]->(lighthouse:Lighthouse) | lighthouse.key]) AS lighthouseKey
