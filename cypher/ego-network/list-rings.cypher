// The actors around an actor by distance: strongest tie towards the centre first, then by key. Without the centre.
//
// Params   $key String      the centre
//          $hops Int        farthest ring, 1 to 3
//          $maxActors Int   actors listed at most, nearest rings first
// Returns  hops Int         distance of the ring
//          actorCount Int   actors in the ring, listed or not
//          actorKeys [String]
MATCH (center:Actor {key: $key})
WITH [center] AS ring, [center] AS seen
//> include ego-network/next-ring
WITH nextRing AS first, nextRing AS ring, seen + nextRing AS seen
WITH first, seen, CASE WHEN $hops >= 2 THEN ring ELSE [] END AS ring
//> include ego-network/next-ring
WITH first, nextRing AS second, nextRing AS ring, seen + nextRing AS seen
WITH first, second, seen, CASE WHEN $hops >= 3 THEN ring ELSE [] END AS ring
//> include ego-network/next-ring
WITH first, second, nextRing AS third
UNWIND [
  {hops: 1, listed: 0, actors: first},
  {hops: 2, listed: size(first), actors: second},
  {hops: 3, listed: size(first) + size(second), actors: third}
] AS ring
WITH ring, $maxActors - ring.listed AS room
WHERE size(ring.actors) > 0
RETURN
  ring.hops AS hops,
  size(ring.actors) AS actorCount,
  [actor IN ring.actors[..CASE WHEN room > 0 THEN room ELSE 0 END] | actor.key] AS actorKeys
ORDER BY hops
