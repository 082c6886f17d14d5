// Every initiative, by start, then name.
//
// Returns  initiative Map   see initiatives/summary
MATCH (initiative:Initiative)
RETURN
//> include initiatives/summary
  AS initiative
ORDER BY initiative.startYear, initiative.sortKey
