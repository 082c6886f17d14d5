// The actors whose topics resemble those of each actor: highest score first, then by key.
//
// The score is the cosine of both profiles, a topic weighing the more the rarer it is. Topics that both only have because
// they work on narrower ones add to it, but do not make a neighbour by themselves.
//
// Params   $keys [String]                the owners
//          $withTotal Boolean            whether to count the whole list
// Returns  ownerKey String
//          edges [Map]                   position, node, score, sharedTopicCount, alreadyCollaborates
//          total Int?                    null unless asked for
//> include neighbours/profile-count
UNWIND $keys AS ownerKey
MATCH (owner:Actor {key: ownerKey})
CALL (owner, profiles) {
  WITH owner AS actor, profiles
  //> include neighbours/norm
  RETURN norm AS ownerNorm
}
CALL (owner, profiles, ownerNorm) {
  //> include neighbours/candidates
  //> include neighbours/norm
  WITH owner, actor, sharedTopicCount, round(product / (ownerNorm * norm), 6) AS score
  WITH *, [-score, actor.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    score: score,
    sharedTopicCount: sharedTopicCount,
    alreadyCollaborates: EXISTS {
      MATCH (owner)-[:TOOK_PART_IN]->(activity:Activity)<-[:TOOK_PART_IN]-(actor)
      WHERE
      //> include access/sees-activity
    },
    node:
    //> include actors/summary
  }) AS edges
}
CALL (owner, profiles) {
  WITH *
  WHERE $withTotal
  //> include neighbours/candidates
  RETURN count(actor) AS total
}
RETURN ownerKey, edges, CASE WHEN $withTotal THEN total END AS total
