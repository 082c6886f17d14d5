// Takes the changed topics off the list. Doing so first locks them: who changes one now waits, and lists it again.
//
// Returns  topics Int          how many
MATCH (topic:Topic&AwaitingTopics)
REMOVE topic:AwaitingTopics
RETURN count(topic) AS topics
