// Removes a registration with all that it tells of its person.
//
// Params   $key String
// Returns  key String   no row when somebody else removed it
MATCH (registration:EventRegistration {key: $key})
DETACH DELETE registration
RETURN $key AS key
