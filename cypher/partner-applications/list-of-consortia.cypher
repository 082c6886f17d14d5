// The applications to the searches for each consortium, oldest first. It is for those who edit the consortium.
//
// Params   $keys [String]      the owners
//          $withTotal Boolean  whether to count the whole list
// Returns  ownerKey String
//          edges [Map]         position, node
//          total Int?          null unless asked for
UNWIND $keys AS ownerKey
CALL (ownerKey) {
  MATCH (consortium:Consortium {key: ownerKey})<-[:SEARCHES_FOR]-(search:PartnerSearch)<-[:APPLIES_TO]-(application:PartnerApplication)
  WHERE
  //> include partner-applications/concerns-editors
  WITH *, [application.createdAt.epochMillis, application.key] AS position
  //> include paging/window
  RETURN collect({
    position: position,
    node:
    //> include partner-applications/summary
  }) AS edges
}
RETURN
  ownerKey,
  edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (consortium:Consortium {key: ownerKey})<-[:SEARCHES_FOR]-(:PartnerSearch)<-[:APPLIES_TO]-(:PartnerApplication)
    WHERE
    //> include partner-applications/concerns-editors
  } END AS total
