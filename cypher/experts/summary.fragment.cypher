// What the API tells of a profile `expert`.
//
// Params   $viewer Map   key accountKey String
expert {
  .key, .name, .title, .languages, .aboutDe, .aboutEn, .version,
  actorKey: head([(expert)-[:EXPERT_AT]->(actor:Actor) | actor.key]),
  isOwn: EXISTS { (expert)-[:PROFILE_OF]->(account:Account) WHERE account.key = $viewer.accountKey },
  isPublic:
  //> include experts/is-public
  ,
  topicKeys: COLLECT {
    MATCH (expert)-[:ABOUT]->(topic:Topic) WHERE topic.scheme <> 'DISCIPLINE'
    WITH topic ORDER BY topic.sortKey RETURN topic.key
  },
  disciplineKeys: COLLECT {
    MATCH (expert)-[:ABOUT]->(topic:Topic) WHERE topic.scheme = 'DISCIPLINE'
    WITH topic ORDER BY topic.sortKey RETURN topic.key
  }
}
