// Removes a locked consortium with its versions, members and comments, its searches for partners and the applications to them.
//
// Params   $key String
// Returns  removed Int   how many nodes went with it
MATCH (consortium:Consortium {key: $key})
CALL (consortium) {
  OPTIONAL MATCH (consortium)-[:HAS_MEMBER|VERSION_OF|COMMENTS_ON|SEARCHES_FOR]-(part)
  OPTIONAL MATCH (part)-[:HAS_STEP|APPLIES_TO]-(step)
  DETACH DELETE step, part
  RETURN count(DISTINCT part) AS parts
}
DETACH DELETE consortium
RETURN parts AS removed
