// Derives what actors work on from what they declare and from their activities, and how many activities they have;
// writes only what differs. Everybody reads what is derived, so activities that are kept from the public add nothing.
//
// Params   $keys [String]      of actors
// Returns  changes Int         relationships and actors changed
UNWIND $keys AS key
MATCH (actor:Actor {key: key})
// First, as it locks the actor: who changes its activities now waits, and lists it again.
REMOVE actor:AwaitingTopics
WITH actor
CALL (actor) {
  CALL (actor) {
    MATCH (actor)-[:TOOK_PART_IN]->(activity:Activity)-[about:ABOUT]->(:Topic)-[implication:IMPLIES]->(topic:Topic)
    WHERE
    //> include access/is-public
    WITH activity, topic,
         max(about.weight * implication.weight) AS weight,
         max(implication.isDirect) AS isDirect
    // One order, so that the sums below are the same to the last bit every time.
    ORDER BY activity.key
    RETURN topic, weight, isDirect, false AS isDeclared, 1 AS activities, activity.startDate AS since, activity.endDate AS until
  UNION ALL
    MATCH (actor)-[about:ABOUT]->(:Topic)-[implication:IMPLIES]->(topic:Topic)
    RETURN topic,
           max(about.weight * implication.weight) AS weight,
           max(implication.isDirect) AS isDirect,
           max(implication.isDirect) AS isDeclared,
           0 AS activities, null AS since, null AS until
  }
  WITH topic,
       sum(weight) AS weight,
       max(isDirect) AS isDirect,
       max(isDeclared) AS isDeclared,
       sum(activities) AS activityCount,
       min(since) AS since,
       max(until) AS until
  RETURN collect({
    topic: topic, weight: weight, isDirect: isDirect, isDeclared: isDeclared,
    activityCount: activityCount, since: since, until: until
  }) AS profile
}
CALL (actor, profile) {
  WITH actor, [entry IN profile | entry.topic] AS topics
  MATCH (actor)-[old:WORKS_ON]->(topic:Topic)
  WHERE NOT topic IN topics
  DELETE old
  RETURN count(old) AS removed
}
CALL (actor, profile) {
  UNWIND profile AS entry
  WITH actor, entry, entry.topic AS topic
  MERGE (actor)-[work:WORKS_ON]->(topic)
    ON CREATE SET work.key = actor.key + '|' + topic.key
  WITH entry, work
  WHERE work.weight IS NULL
     OR work.weight <> entry.weight
     OR work.isDirect <> entry.isDirect
     OR work.isDeclared <> entry.isDeclared
     OR work.activityCount <> entry.activityCount
     OR coalesce(toString(work.since), '') <> coalesce(toString(entry.since), '')
     OR coalesce(toString(work.until), '') <> coalesce(toString(entry.until), '')
  SET work.weight = entry.weight,
      work.isDirect = entry.isDirect,
      work.isDeclared = entry.isDeclared,
      work.activityCount = entry.activityCount,
      work.since = entry.since,
      work.until = entry.until
  RETURN count(work) AS written
}
WITH actor, removed + written AS changes, COUNT {
  MATCH (actor)-[:TOOK_PART_IN]->(activity:Activity)
  WHERE
  //> include access/is-public
} AS activityCount
WITH actor, changes, activityCount,
     // Most activities first: the count is subtracted, so that text order is its order.
     toString(99999999 - activityCount) + ' ' + actor.sortKey AS activityOrder
CALL (actor, activityCount, activityOrder) {
  WITH actor, activityCount, activityOrder
  WHERE actor.activityOrder IS NULL OR actor.activityOrder <> activityOrder
  SET actor.activityCount = activityCount, actor.activityOrder = activityOrder
  RETURN count(*) AS counted
}
RETURN sum(changes + counted) AS changes
