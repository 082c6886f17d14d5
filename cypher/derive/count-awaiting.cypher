// How much is to be derived anew.
//
// Returns  topics Int, projects Int, actors Int
RETURN
  COUNT { (topic:Topic&AwaitingTopics) } AS topics,
  COUNT { (project:Project&AwaitingTopics) } AS projects,
  COUNT { (actor:Actor&AwaitingTopics) } AS actors
