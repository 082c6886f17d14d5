// True for a `consortium` that exists for who asks: they speak for its lead or for a member that accepted, or they manage the
// network and it is shown to the office. For nobody else does it exist, managers included.
//
// Params   $viewer Map   keys isManager Boolean, actorKeys [String]
(EXISTS { (consortium)-[:LED_BY]->(lead:Actor) WHERE lead.key IN $viewer.actorKeys }
  OR EXISTS {
    (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED'})-[:STANDS_FOR]->(partner:Actor)
    WHERE partner.key IN $viewer.actorKeys
  }
  OR ($viewer.isManager AND consortium.isSharedWithOffice))
