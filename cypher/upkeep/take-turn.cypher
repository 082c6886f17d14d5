// Waits until no other process removes what is kept no longer, and keeps them waiting until the transaction ends.
//
MERGE (mutex:Mutex {key: 'upkeep'})
SET mutex.takenAt = datetime()
