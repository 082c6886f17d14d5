// Creates entities that are not there yet, with nothing but labels and key.
//
// Params   $rows [Map]         key String; labels [String]; isExample Boolean
UNWIND $rows AS row
CREATE (entity:$(row.labels) {key: row.key, isExample: row.isExample})
