// What two ties of one type to one node say together, as properties: `own` of the survivor, which may be null, and
// `moved` of the duplicate. All roles, the longer period, the sum of contributions; what only one says is kept. What two
// sources stated is a person's from now on, so that no source changes it.
moved {
  .*,
  key: CASE
    WHEN own.key IS NOT NULL THEN own.key
    WHEN moved.key STARTS WITH $duplicateKey + '|' THEN $survivorKey + substring(moved.key, size($duplicateKey))
    WHEN moved.key ENDS WITH '|' + $duplicateKey
      THEN left(moved.key, size(moved.key) - size($duplicateKey)) + $survivorKey
    ELSE moved.key
  END
} AS renamed,
CASE WHEN own IS NULL THEN {} ELSE {
  roles: CASE WHEN coalesce(own.roles, moved.roles) IS NOT NULL THEN COLLECT {
    UNWIND coalesce(own.roles, []) + coalesce(moved.roles, []) AS role
    WITH DISTINCT role, role <> 'COORDINATOR' AS isOther
    RETURN role ORDER BY isOther, role
  } END,
  formerPeriods: CASE WHEN coalesce(own.formerPeriods, moved.formerPeriods) IS NOT NULL
    THEN coalesce(own.formerPeriods, []) + coalesce(moved.formerPeriods, []) END,
  since: CASE WHEN own.since < moved.since THEN own.since WHEN own.since IS NOT NULL THEN moved.since END,
  until: CASE WHEN own.until > moved.until THEN own.until WHEN own.until IS NOT NULL THEN moved.until END,
  contribution: CASE
    WHEN own.contribution IS NULL THEN moved.contribution
    WHEN moved.contribution IS NULL THEN own.contribution
    ELSE round(own.contribution + moved.contribution, 2)
  END,
  hasEnded: own.hasEnded AND moved.hasEnded,
  role: CASE WHEN 'OWNER' IN [own.role, moved.role] THEN 'OWNER' ELSE coalesce(own.role, moved.role) END,
  weight: CASE WHEN own.weight > moved.weight THEN own.weight ELSE coalesce(moved.weight, own.weight) END,
  source: CASE
    WHEN own.source = moved.source THEN own.source
    WHEN coalesce(own.source, moved.source) IS NOT NULL THEN 'curated'
  END
} END AS united
