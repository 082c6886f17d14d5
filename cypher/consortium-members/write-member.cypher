// Sets what a member of a locked consortium may do, and what it is to contribute.
//
// Params   $key String
//          $role String    EDITOR or READER
//          $task String?
// Returns  member Map     see consortium-members/summary
MATCH (member:ConsortiumMember {key: $key})
SET member.role = $role, member.task = $task
RETURN
//> include consortium-members/summary
AS member
