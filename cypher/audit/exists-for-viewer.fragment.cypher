// True for an audit `entry` whose subject is not kept from who asks: of consortia the record tells those alone for whom they exist,
// managers only where they are shown to the office; of one that was removed it tells nobody.
(entry.targetType <> 'Consortium'
  OR EXISTS {
    MATCH (consortium:Consortium {key: entry.targetKey})
    WHERE
    //> include consortia/concerns-viewer
  })
