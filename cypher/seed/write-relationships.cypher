// Creates or changes relationships of a source. One that another source stated stays as it is.
//
// Params   $rows [Map]         type, from, to String; properties Map, since and until in it "YYYY-MM-DD"
//          $source String
// Returns  found Int           how many rows have both ends; fewer than rows if one is missing
//          written Int         how many were created or changed
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
WITH row, relationship, relationship.source IS NULL OR relationship.source = $source AS isOwn
FOREACH (_ IN CASE WHEN isOwn THEN [1] ELSE [] END |
  SET relationship = row.properties,
      relationship.since = date(row.properties.since),
      relationship.until = date(row.properties.until),
      relationship.source = $source
)
RETURN count(*) AS found, count(CASE WHEN isOwn THEN 1 END) AS written
