// How many participations there are.
//
// Returns  count Int
RETURN COUNT { ()-[:TOOK_PART_IN]->() } AS count
