// Lists every project and actor for deriving anew: what topics imply, or their labels, have changed.
//
MATCH (entity:Project|Actor)
SET entity:AwaitingTopics
