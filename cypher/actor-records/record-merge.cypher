// Keeps what a merge is about to replace of a survivor on behalf of one duplicate, so that it can be undone: the values of
// the fields that it takes over, under their own names, beside what it says of the merge.
//
// Params   $survivorKey String
//          $duplicateKey String           also the record's key
//          $takenFields [String]          whose values come from the duplicate
//          $addedAliases [String], $addedCitySpellings [String]   what the merge adds to these lists for it
// Returns  key String
MATCH (survivor:Actor {key: $survivorKey})
MERGE (record:MergeRecord {key: $duplicateKey})
SET record.takenFields = $takenFields,
    record.addedAliases = $addedAliases,
    record.addedCitySpellings = $addedCitySpellings,
    record.fieldSources = survivor.fieldSources,
    record.aliases = survivor.aliases,
    record.citySpellings = survivor.citySpellings
WITH survivor, record
CALL (survivor, record) {
  UNWIND $takenFields AS field
  SET record[field] = survivor[field]
}
RETURN record.key AS key
