// When something of a public event last changed, its appearance and disappearance included; no row if nothing ever did.
//
// Params   none
// Returns  at DateTime
MATCH (event:Event)
WHERE event.publicChangedAt IS NOT NULL
RETURN event.publicChangedAt AS at
ORDER BY at DESC
LIMIT 1
