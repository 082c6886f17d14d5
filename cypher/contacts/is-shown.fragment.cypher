// True for a `contact` of which the asker may see everything: all of them, or their own.
//
// Params   $seesAll Boolean   the asker sees every contact person
//          $ownEmail String?  address that the asker's token vouches for, in lower case
($seesAll OR coalesce(toLower(contact.email) = $ownEmail, false))
