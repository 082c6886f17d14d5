// Shows a locked consortium to the network's managers and auditors, or hides it.
//
// Params   $key String
//          $isShared Boolean
// Returns  consortium Map   see consortia/summary
MATCH (consortium:Consortium {key: $key})
SET consortium.isSharedWithOffice = $isShared
RETURN
//> include consortia/summary
AS consortium
