// Every milestone, by year, those without one last, then by key.
//
// Returns  milestone Map           see milestones/summary
//          lighthouseKeys [String] lighthouses that it belongs to
//          initiativeKeys [String] initiatives that it belongs to
MATCH (milestone:Milestone)
RETURN
//> include milestones/summary
  AS milestone,
  [(milestone)-[:BELONGS_TO]->(lighthouse:Lighthouse) | lighthouse.key] AS lighthouseKeys,
  [(milestone)-[:BELONGS_TO]->(initiative:Initiative) | initiative.key] AS initiativeKeys
ORDER BY milestone.year, milestone.key
