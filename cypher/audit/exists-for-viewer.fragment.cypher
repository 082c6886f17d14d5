// True for an audit `entry` whose subject is not kept from who asks: of consortia the record tells those alone for whom they exist,
// managers only where they are shown to the office. Of one that was removed it goes on telling managers if it was shown to them until
// then; of any other it tells nobody, as even that there was one is not theirs to know.
//
// Params   $viewer Map   keys isManager Boolean, actorKeys [String]
(entry.targetType <> 'Consortium'
  OR EXISTS {
    MATCH (consortium:Consortium {key: entry.targetKey})
    WHERE
    //> include consortia/concerns-viewer
  }
  OR ($viewer.isManager AND EXISTS {
    MATCH (removal:AuditEntry {targetKey: entry.targetKey})
    WHERE removal.isSharedWithOffice
  }))
