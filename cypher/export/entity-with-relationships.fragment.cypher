// An `entity` with all that it says, and every relationship that leads from it.
RETURN
  entity.key AS key,
  labels(entity) AS labels,
  properties(entity) AS properties,
  [(entity)-[relationship]->(other) | {
    type: type(relationship), to: other.key, properties: properties(relationship)
  }] AS relationships
