// The stored actor, which nobody else can change until the transaction ends, with what it declares beside its properties.
//
// Params   $key String
// Returns  actor Map          see actors/summary
//          properties Map     all of them
//          parentKeys [String]   the organisations that it is a part of
//          topics [Map]       declared ones by key: topicKey, level (null where none was said)
MATCH (actor:Actor {key: $key})
// Locks the node, and writes nothing: setting a property to itself could write back what another one just changed.
REMOVE actor.lock
WITH actor
RETURN
//> include actors/summary
  AS actor,
  properties(actor) AS properties,
  COLLECT { MATCH (actor)-[:PART_OF]->(parent:Actor) RETURN parent.key ORDER BY parent.key } AS parentKeys,
  COLLECT {
    MATCH (actor)-[about:ABOUT {origin: 'DECLARED'}]->(topic:Topic)
    RETURN {topicKey: topic.key, level: about.level} ORDER BY topic.key
  } AS topics
