// Brings a deactivated actor back into the network; its ties are still history.
//
// Params   $key String
// Returns  key String      no row when there is no such actor
MATCH (actor:RetiredActor {key: $key, reason: 'DEACTIVATED'})
REMOVE actor:RetiredActor, actor.reason, actor.note, actor.retiredAt, actor.timeOrder
SET actor:Actor
RETURN actor.key AS key
