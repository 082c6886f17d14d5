// What the API tells of a `member` of a consortium, with the last 50 of its steps.
member {
  .key, .state, .stateSince, .role, .task, .isConfirmed,
  actorKey: head([(member)-[:STANDS_FOR]->(actor:Actor) | actor.key]),
  consortiumKey: head([(consortium:Consortium)-[:HAS_MEMBER]->(member) | consortium.key]),
  steps: COLLECT {
    MATCH (member)-[:HAS_STEP]->(past:ConsortiumStep)
    WHERE past.number > member.stepCount - 50
    WITH past ORDER BY past.number
    RETURN past {
      .state, .at, .by, writtenMessage: past.message,
      consortiumKey: head([(consortium:Consortium)-[:HAS_MEMBER]->(member) | consortium.key])
    }
  }
}
