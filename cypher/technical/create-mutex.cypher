// Creates the node of a mutex unless it exists.
//
// Params   $key String       what is guarded: "migrations", "import" …
MERGE (:Mutex {key: $key})
