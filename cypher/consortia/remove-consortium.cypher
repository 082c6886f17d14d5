// Removes a locked consortium with its versions and members.
//
// Params   $key String
// Returns  removed Int   how many nodes went with it
MATCH (consortium:Consortium {key: $key})
CALL (consortium) {
  OPTIONAL MATCH (consortium)-[:HAS_MEMBER|VERSION_OF]-(part)
  DETACH DELETE part
  RETURN count(part) AS parts
}
DETACH DELETE consortium
RETURN parts AS removed
