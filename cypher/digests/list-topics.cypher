// The topics that a subscription follows, by label.
//
// Params   $key String
// Returns  topicKey String
MATCH (:DigestSubscription {key: $key})-[:FOLLOWS]->(topic:Topic)
RETURN topic.key AS topicKey
ORDER BY topic.sortKey
