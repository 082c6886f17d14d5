// Creates the EuroSciVoc concepts that are not there yet; those that are stay as they are.
//
// Params   $rows [Map]         key, properties Map, level Int; broader ones before narrower ones; broaderKey String?
// Returns  created Int         how many
UNWIND $rows AS row
OPTIONAL MATCH (present:Topic {key: row.key})
WITH row WHERE present IS NULL
CREATE (topic:Topic:AwaitingTopics {key: row.key})
SET topic += row.properties, topic.level = toInteger(row.level)
WITH row, topic
CALL (row, topic) {
  MATCH (broader:Topic {key: row.broaderKey})
  CREATE (topic)-[:BROADER]->(broader)
}
RETURN count(topic) AS created
