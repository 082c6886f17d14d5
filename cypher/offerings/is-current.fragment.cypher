// True for a `service` that is not over: neither ended by its people nor past its last day, its actor in the directory.
(service.endedOn IS NULL
 AND coalesce(service.validUntil >= date(), true)
 AND EXISTS { (service)-[:PROVIDED_BY]->(:Actor) })
