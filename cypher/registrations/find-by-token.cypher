// The registration whose status is asked with a token.
//
// Params   $tokenHash String   SHA-256 of the token
// Returns  registration Map   see registrations/summary; no row for a token that belongs to none
MATCH (registration:Registration {tokenHash: $tokenHash})
RETURN
//> include registrations/summary
AS registration
