// Changes some properties of entities.
//
// Params   $rows [Map]         key String; changes Map of properties, null removes one; startDate, endDate String?
//                              "YYYY-MM-DD" as they will be
UNWIND $rows AS row
WITH row, row.key AS key
CALL (key) {
  //> include seed/entity-by-key
}
SET entity += row.changes,
    entity.startDate = date(row.startDate),
    entity.endDate = date(row.endDate)
SET entity.validFrom = date(entity.validFrom),
    entity.validUntil = date(entity.validUntil)
// Numbers inside a parameter map arrive as floats.
SET entity.foundedYear = toInteger(entity.foundedYear),
    entity.startYear = toInteger(entity.startYear),
    entity.startMonth = toInteger(entity.startMonth),
    entity.year = toInteger(entity.year),
    entity.position = toInteger(entity.position),
    entity.level = toInteger(entity.level),
    entity.activityCount = toInteger(entity.activityCount),
    entity.version = toInteger(
      CASE WHEN entity:Actor OR entity:Service THEN coalesce(entity.version, 1) + 1 ELSE entity.version END
    )
