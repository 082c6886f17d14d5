// The accounts of those who speak for one of these actors, each once.
//
// Params   $actorKeys [String]
//          $writerKey String?    account that is left out; null leaves out nobody
// Returns  accountKey String
UNWIND $actorKeys AS actorKey
MATCH (actor:Actor {key: actorKey})
MATCH (actor)<-[:SPEAKS_FOR]-(account:Account)
WHERE $writerKey IS NULL OR account.key <> $writerKey
RETURN DISTINCT account.key AS accountKey
ORDER BY accountKey
