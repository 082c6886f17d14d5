// How many applications there are of actors that who asks speaks for.
//
// Params   none of its own
// Returns  count Int
MATCH (application:PartnerApplication)
WHERE application.timeOrder > '' AND
//> include partner-applications/is-theirs
RETURN count(application) AS count
