// True for a `consortium` that exists for who asks: they speak for its lead or for a member that accepted, its lead named them, or
// they manage the network and it is shown to the office. For nobody else does it exist, managers included.
//
// Params   $viewer Map   keys isManager Boolean, accountKey String?, actorKeys [String]
(EXISTS { (consortium)-[:LED_BY]->(lead:Actor) WHERE lead.key IN $viewer.actorKeys }
  OR EXISTS {
    (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED'})-[:STANDS_FOR]->(partner:Actor)
    WHERE partner.key IN $viewer.actorKeys
  }
  OR EXISTS { (consortium)-[:SHARED_WITH]->(person:Account) WHERE person.key = $viewer.accountKey }
  OR ($viewer.isManager AND consortium.isSharedWithOffice))
