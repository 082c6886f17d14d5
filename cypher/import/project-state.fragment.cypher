// What an import compares of a stored `project`.
RETURN
  project.key AS key,
  properties(project) AS properties,
  [(project)-[about:ABOUT]->(topic:Topic) | {topicKey: topic.key, origin: about.origin}] AS subjects,
  [(project)<-[participation:TOOK_PART_IN]-(actor:Actor) | {
    actorKey: actor.key,
    source: participation.source,
    roles: participation.roles,
    contribution: participation.contribution,
    hasEnded: participation.hasEnded
  }] AS participations
