// True for an `activity` that exists for who asks: a public one, or one that their actors take part in; managers and
// auditors see all.
//
// Params   $viewer Map   keys isManager Boolean, privateActivityKeys [String]
(
//> include access/is-public
OR $viewer.isManager OR activity.key IN $viewer.privateActivityKeys)
