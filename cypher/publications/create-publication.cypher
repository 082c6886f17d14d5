// Creates the draft of a publication, without what it says.
//
// Params   $key String   unique
// Returns  key String
CREATE (entry:Publication {
  key: $key, version: 0, isExample: false, status: 'DRAFT', updatedAt: datetime(), timeOrder: '0000000000000 ' + $key
})
RETURN entry.key AS key
