// Changes some properties of a service, and counts the change.
//
// Params   $key String
//          $changes Map   properties, null removes one; days "YYYY-MM-DD"
// Returns  service Map    see offerings/summary
MATCH (service:Service {key: $key})
SET service += $changes,
    service.version = coalesce(service.version, 1) + 1
SET service.validFrom = date(service.validFrom),
    service.validUntil = date(service.validUntil),
    service.endedOn = date(service.endedOn)
RETURN
//> include offerings/summary
  AS service
