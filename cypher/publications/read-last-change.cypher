// When a publication that is or was out last changed, its withdrawal included; no row if there is none.
//
// Params   none
// Returns  at DateTime
MATCH (entry:Publication)
WHERE entry.updatedAt IS NOT NULL AND entry.publishedAt IS NOT NULL
RETURN entry.updatedAt AS at
ORDER BY at DESC
LIMIT 1
