// Locks a mutex until the transaction ends: writing to a node locks it.
//
// Params   $key String       what is guarded; its node exists
MATCH (mutex:Mutex {key: $key})
SET mutex.takenAt = datetime()
