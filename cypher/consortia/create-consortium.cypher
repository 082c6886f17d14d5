// Begins a consortium without content. It is no activity: nothing that reaches activities finds it.
//
// Params   $key String       "consortium:…"
//          $leadKey String   key of the actor that leads it
// Returns  key String
MATCH (lead:Actor {key: $leadKey})
CREATE (consortium:Consortium {
  key: $key, state: 'FORMING', version: 0, isSharedWithOffice: false, createdAt: datetime()
})-[:LED_BY]->(lead)
// Ascending order is newest first; milliseconds have 13 digits until the year 2286.
SET consortium.timeOrder = toString(9999999999999 - consortium.createdAt.epochMillis) + ' ' + $key
RETURN consortium.key AS key
