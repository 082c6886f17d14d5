// Gives a survivor the values back that a merge replaced by those of a duplicate. One that was changed since stays.
//
// Params   $duplicateKey String   whose properties are those that it was merged with
//          $survivorKey String
// Returns  field String
//          isGivenBack Boolean
MATCH (survivor:Actor {key: $survivorKey})
MATCH (duplicate:Actor {key: $duplicateKey})
MATCH (record:MergeRecord {key: $duplicateKey})
UNWIND record.takenFields AS field
WITH survivor, record, field,
  coalesce(survivor[field] = duplicate[field], survivor[field] IS NULL AND duplicate[field] IS NULL) AS isGivenBack
CALL (survivor, record, field, isGivenBack) {
  WITH survivor, record, field
  WHERE isGivenBack
  SET survivor[field] = record[field]
}
RETURN field, isGivenBack
ORDER BY field
