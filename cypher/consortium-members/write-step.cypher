// Takes a step of a member under the lock of its consortium. An address that it was invited by has served its purpose with it.
//
// Params   $key String           of the member
//          $state String         ConsortiumMemberState
//          $by String            ConsortiumStepBy
//          $message String?      from person to person
//          $accountKey String?   who wrote it
//          $isConfirmed Boolean  whether people who speak for the actor answered
//          $isTold Boolean?      whether the actor knows of it from now on; null leaves that as it was
// Returns  member Map            see consortium-members/summary
MATCH (member:ConsortiumMember {key: $key})
SET member.state = $state,
    member.stateSince = datetime(),
    member.isConfirmed = $isConfirmed,
    member.stepCount = member.stepCount + 1,
    // Ascending order is newest first; milliseconds have 13 digits until the year 2286.
    member.toldOrder = CASE
      WHEN $isTold IS NULL THEN member.toldOrder
      WHEN $isTold THEN coalesce(member.toldOrder, toString(9999999999999 - datetime().epochMillis) + ' ' + $key)
    END
REMOVE member.invitedEmail, member.tokenHash, member.expiresAt
CREATE (member)-[:HAS_STEP]->(step:ConsortiumStep {
  key: $key + '|' + toString(member.stepCount), number: member.stepCount, state: $state, by: $by, message: $message,
  at: datetime()
})
WITH member, step
CALL (step) {
  MATCH (account:Account {key: $accountKey})
  CREATE (step)-[:WRITTEN_BY]->(account)
}
RETURN
//> include consortium-members/summary
AS member
