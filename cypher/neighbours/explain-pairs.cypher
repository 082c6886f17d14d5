// What each topic that two actors have in common adds to the score of neighbours/list-of-actors.
//
// Params   $pairs [Map]    source, target: actor keys
//          $limit Int      topics listed at most
// Returns  source String, target String  as given
//          topics [Map]    largest first, then by key: key, isNamed (one of the two has it itself), contribution
//          unlisted Float  what the other topics add
//> include neighbours/profile-count
UNWIND $pairs AS pair
MATCH (source:Actor {key: pair.source})
MATCH (target:Actor {key: pair.target})
CALL (source, profiles) {
  WITH source AS actor, profiles
  //> include neighbours/norm
  RETURN norm AS sourceNorm
}
CALL (target, profiles) {
  WITH target AS actor, profiles
  //> include neighbours/norm
  RETURN norm AS targetNorm
}
CALL (source, target, profiles, sourceNorm, targetNorm) {
  MATCH (source)-[one:WORKS_ON]->(topic:Topic)<-[other:WORKS_ON]-(target)
  WITH *,
  //> include neighbours/rarity
    AS rarity
  WITH topic, one.isDirect OR other.isDirect AS isNamed,
    round(one.weight * other.weight * rarity * rarity / (sourceNorm * targetNorm), 6) AS contribution
  ORDER BY contribution DESC, topic.key
  RETURN collect({key: topic.key, isNamed: isNamed, contribution: contribution}) AS shared
}
RETURN
  pair.source AS source,
  pair.target AS target,
  shared[..$limit] AS topics,
  round(reduce(sum = 0.0, entry IN shared[$limit..] | sum + entry.contribution), 6) AS unlisted
