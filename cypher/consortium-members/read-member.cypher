// A member, read under the lock of its consortium.
//
// Params   $key String
// Returns  member Map   see consortium-members/summary
MATCH (member:ConsortiumMember {key: $key})
RETURN
//> include consortium-members/summary
AS member
