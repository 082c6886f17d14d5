// Lists topics, projects and actors for deriving anew; of other activities, those who took part.
//
// Params   $keys [String]      of entities
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Topic {key: key}) RETURN entity
  UNION ALL MATCH (entity:Actor {key: key}) RETURN entity
  UNION ALL MATCH (entity:Project {key: key}) RETURN entity
  UNION ALL MATCH (:Activity {key: key})<-[:TOOK_PART_IN]-(entity:Actor) RETURN entity
}
SET entity:AwaitingTopics
