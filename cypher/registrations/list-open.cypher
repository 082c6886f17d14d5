// The registrations that can still be decided, oldest first, with what tells institutions apart.
//
// Params   $limit Int        rows at most
// Returns  key String
//          names [String]
//          city String?
//          country String?
//          website String?
MATCH (registration:Registration)
WHERE registration.state IN ['PENDING', 'CHANGES_REQUESTED']
WITH registration
ORDER BY registration.ageOrder
LIMIT $limit
RETURN
  registration.key AS key,
  [name IN [registration.name, registration.legalName, registration.shortName] + registration.aliases
   WHERE name IS NOT NULL] AS names,
  registration.city AS city,
  registration.country AS country,
  registration.website AS website
ORDER BY registration.ageOrder
