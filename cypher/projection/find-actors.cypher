// Some actors by key as projection/list-actors reads them all; a key that no actor has gives no row.
//
// Params   $keys [String]
// Returns  key String
//          kind String, kindBasis String?, status String
//          country String?, city String?
//          isInRegion Boolean?, isSme Boolean?, isLookingForPartners Boolean?, isExample Boolean
//          valueChainStages [String], lifeCoursePhases [String]
//          lighthouses [String]  keys of those that it is or was a member of
//          parent String?        key of the organisation that it is a part of
//          topics [String], weights [Float], isDirect [Boolean]  see the relationship WORKS_ON
//          origins [Int]         how each topic came to it: see TOPIC_ORIGINS in projection/network.type
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
WITH actor
ORDER BY actor.key
//> include projection/actor-row
