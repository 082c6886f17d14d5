// True for an `entry` with `visibility` and `status` that the asker may see: what is published, to all or to members
// alone; managers see drafts too.
//
// Params   $viewer Map   see withStanding
($viewer.isManager OR (entry.status <> 'DRAFT' AND (entry.visibility = 'PUBLIC' OR $viewer.isMember)))
