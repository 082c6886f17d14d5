// True for a `search` that is open, or is known to who asks since it is for a `consortium` of theirs or one of their actors applied.
//
// Params   $viewer Map   keys isManager Boolean, actorKeys [String]
(search.openOrder IS NOT NULL
  OR EXISTS {
    (search)<-[:APPLIES_TO]-(:PartnerApplication)-[:STANDS_FOR]->(applicant:Actor) WHERE applicant.key IN $viewer.actorKeys
  }
  OR
  //> include consortia/concerns-viewer
)
