// True for a `declaration` that exists for who asks: their actors declared it or are named in it; managers and auditors
// see all.
//
// Params   $viewer Map   keys isManager Boolean, actorKeys [String]
($viewer.isManager
  OR EXISTS { (declaration)-[:DECLARED_BY|AWAITS]->(party:Actor) WHERE party.key IN $viewer.actorKeys })
