// Creates or changes relationships of a source. One that another source stated stays as it is.
//
// Params   $rows [Map]         type, from, to String; properties Map, since and until in it "YYYY-MM-DD"
//          $source String
// Returns  written Int         how many were created or changed
UNWIND $rows AS row
WITH row, row.from AS key
CALL (key) {
  //> include seed/entity-by-key
}
WITH row, entity AS start, row.to AS key
CALL (key) {
  //> include seed/entity-by-key
}
WITH row, start, entity AS end
MERGE (start)-[relationship:$(row.type)]->(end)
WITH row, relationship
WHERE relationship.source IS NULL OR relationship.source = $source
SET relationship = row.properties,
    relationship.since = date(row.properties.since),
    relationship.until = date(row.properties.until),
    relationship.source = $source
RETURN count(relationship) AS written
