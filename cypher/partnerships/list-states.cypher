// The former states of each partnership, newest first, and who has agreed to publish it.
//
// Params   $keys [String]
//          $limit Int               states at most
// Returns  ownerKey String
//          partyKeys [String]       of its actors
//          agreeingKeys [String]    of those who have agreed to publish it
//          states [Map]             version, name, kind, startDate, endDate, isPrivate, replacedAt, replacedBy, actorKeys
UNWIND $keys AS ownerKey
MATCH (activity:Partnership {key: ownerKey})
WHERE
//> include access/sees-activity
RETURN
  ownerKey,
  COLLECT { MATCH (activity)<-[:TOOK_PART_IN]-(party:Actor) RETURN party.key ORDER BY party.sortKey } AS partyKeys,
  COLLECT {
    MATCH (activity)<-[participation:TOOK_PART_IN]-(party:Actor)
    WHERE participation.agreesToPublish
    RETURN party.key ORDER BY party.sortKey
  } AS agreeingKeys,
  COLLECT {
    MATCH (state:PartnershipState)-[:STATE_OF]->(activity)
    RETURN state {
      .version, .name, .kind, .startDate, .endDate, .isPrivate, .replacedAt, .replacedBy, .actorKeys
    }
    ORDER BY state.version DESC LIMIT $limit
  } AS states
