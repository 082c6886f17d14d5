// Takes over values of fields from one actor to another, as they are stored.
//
// Params   $survivorKey String
//          $rows [Map]          field String; fromKey String, an actor's
MATCH (survivor:Actor {key: $survivorKey})
UNWIND $rows AS row
MATCH (from:Actor {key: row.fromKey})
SET survivor[row.field] = from[row.field]
