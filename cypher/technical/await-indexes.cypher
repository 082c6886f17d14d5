// Waits until every index is filled and in use.
//
// Params   $seconds Int      longest wait; an error when it is not enough
CALL db.awaitIndexes($seconds)
