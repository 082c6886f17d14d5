// What the network in memory keeps of an `activity`: the rest of a statement that has found it.
//
// Days are numbers since 1970-01-01: a value of its own for each of a hundred thousand dates would cost more than all else.
// The columns are those of projection/list-activities.
CALL (activity) {
  MATCH (activity)<-[participation:TOOK_PART_IN]-(actor:Actor)
  RETURN
    collect(actor.key) AS actors,
    collect(coalesce(duration.inDays(date('1970-01-01'), participation.since).days, -2147483648)) AS since,
    collect(coalesce(duration.inDays(date('1970-01-01'), participation.until).days, -2147483648)) AS until,
    collect(coalesce(participation.formerPeriods, [])) AS former
}
CALL (activity) {
  MATCH (activity)-[about:ABOUT]->(own:Topic)-[implication:IMPLIES]->(topic:Topic)
  WITH
    topic.key AS key,
    max(about.weight * implication.weight) AS weight,
    max(implication.isDirect) AS direct,
    max(CASE WHEN about.origin = 'INFERRED' THEN 0 WHEN own = topic THEN 2 ELSE 1 END) AS origin
  RETURN
    collect(key) AS topics,
    collect(weight) AS weights,
    collect(direct) AS isDirect,
    collect(origin) AS origins
}
RETURN
  activity.key AS key,
  //> include links/kind
    AS kind,
  duration.inDays(date('1970-01-01'), activity.startDate).days AS start,
  duration.inDays(date('1970-01-01'), activity.endDate).days AS end,
  coalesce(activity.isPrivate, false) AS isPrivate,
  activity.layer AS layer,
  activity.legalBasis AS legalBasis,
  activity.topicCode AS topicCode,
  activity.fundingScheme AS fundingScheme,
  actors, since, until, former, topics, weights, isDirect, origins
