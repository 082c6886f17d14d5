// The secret by which addresses of people who objected are hashed; the first one to object makes it.
//
// Params   $fresh String   what it is to be if there is none
// Returns  value String
MERGE (secret:ServiceSecret {key: 'objections'})
ON CREATE SET secret.value = $fresh
RETURN secret.value AS value
