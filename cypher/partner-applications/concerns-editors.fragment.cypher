// True for a `consortium` that who asks leads or may edit.
//
// Params   $viewer Map   key actorKeys [String]
(EXISTS { (consortium)-[:LED_BY]->(lead:Actor) WHERE lead.key IN $viewer.actorKeys }
  OR EXISTS {
    (consortium)-[:HAS_MEMBER]->(:ConsortiumMember {state: 'ACCEPTED', role: 'EDITOR'})-[:STANDS_FOR]->(partner:Actor)
    WHERE partner.key IN $viewer.actorKeys
  })
