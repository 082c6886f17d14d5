// Brings a merged actor back into the network; what was tied to it is still the survivor's. Its version counts on.
//
// Params   $key String
// Returns  key String      no row when there is no such actor
MATCH (actor:RetiredActor {key: $key, reason: 'MERGED'})-[into:MERGED_INTO]->()
DELETE into
REMOVE actor:RetiredActor, actor.reason, actor.note, actor.retiredAt, actor.timeOrder
SET actor:Actor, actor.version = coalesce(actor.version, 1) + 1
RETURN actor.key AS key
