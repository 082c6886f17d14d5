// Waits until no other transaction merges, splits, retires or imports actors, and keeps them waiting until this one ends.
//
MERGE (mutex:Mutex {key: 'actor-records'})
SET mutex.takenAt = datetime()
