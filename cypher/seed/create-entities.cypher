// Creates entities that are not there yet, with nothing but labels and key.
//
// Params   $rows [Map]         key String; labels [String]; isExample Boolean
UNWIND $rows AS row
CREATE (entity:$(row.labels) {key: row.key, isExample: row.isExample})
// What people may edit counts its versions; the first change makes it 1.
FOREACH (_ IN CASE WHEN entity:Actor OR entity:Service THEN [1] ELSE [] END | SET entity.version = 0)
