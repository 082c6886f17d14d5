// The secret by which addresses of people who objected are hashed.
//
// Params   none
// Returns  value String   no row while nobody objected yet
MATCH (secret:ServiceSecret {key: 'objections'})
RETURN secret.value AS value
