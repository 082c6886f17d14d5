// Closes every search for partners of a locked consortium that is formed no longer; what people wrote in applications goes with it.
//
// Params   $consortiumKey String
// Returns  closed Int   how many searches were open
MATCH (consortium:Consortium {key: $consortiumKey})
CALL (consortium) {
  MATCH (consortium)<-[:SEARCHES_FOR]-(:PartnerSearch)<-[:APPLIES_TO]-(application:PartnerApplication {state: 'OPEN'})
  REMOVE application.message
  WITH application
  MATCH (application)-[writing:WRITTEN_BY]->()
  DELETE writing
}
CALL (consortium) {
  MATCH (consortium)<-[:SEARCHES_FOR]-(search:PartnerSearch)
  WHERE search.openOrder IS NOT NULL
  SET search.closedAt = datetime()
  REMOVE search.openOrder
  RETURN count(search) AS closed
}
RETURN closed
