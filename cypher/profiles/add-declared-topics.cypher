// Adds topics to those that an actor declares; one that it declares already gets the new level.
//
// Params   $key String
//          $topics [Map]    topicKey, level String; weight Float
//          $source String   who says so
// Returns  written Int      fewer than given when a topic does not exist
MATCH (actor:Actor {key: $key})
UNWIND $topics AS declared
MATCH (topic:Topic {key: declared.topicKey})
MERGE (actor)-[about:ABOUT]->(topic)
SET about.origin = 'DECLARED',
    about.source = $source,
    about.level = declared.level,
    about.weight = declared.weight
RETURN count(about) AS written
