// How much the network holds.
//
// Returns  actors Int, projects Int, projectGroups Int, partnerships Int, lighthouses Int, initiatives Int, topics Int
//          participations Int
RETURN
  COUNT { (:Actor) } AS actors,
  COUNT { (:Project) } AS projects,
  COUNT { (:ProjectGroup) } AS projectGroups,
  COUNT { (:Partnership) } AS partnerships,
  COUNT { (:Lighthouse) } AS lighthouses,
  COUNT { (:Initiative) } AS initiatives,
  COUNT { (:Topic) } AS topics,
  COUNT { ()-[:TOOK_PART_IN]->() } AS participations
