// Every lighthouse, by start, then name.
//
// Returns  lighthouse Map   see lighthouses/summary
MATCH (lighthouse:Lighthouse)
RETURN
//> include lighthouses/summary
  AS lighthouse
ORDER BY lighthouse.startYear, lighthouse.startMonth, lighthouse.sortKey
