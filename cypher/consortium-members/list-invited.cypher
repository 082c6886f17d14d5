// Who is invited into a locked consortium and has not answered.
//
// Params   $consortiumKey String
// Returns  member Map   see consortium-members/summary
MATCH (:Consortium {key: $consortiumKey})-[:HAS_MEMBER]->(member:ConsortiumMember {state: 'INVITED'})
WITH member
ORDER BY member.key
RETURN
//> include consortium-members/summary
AS member
