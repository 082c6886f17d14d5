// The projects that rows of a table may mean: by key, by the funder's reference, by name, and those whose names or titles share
// words with the title.
//
// Params   $rows [Map]       number Int; keys [String]; reference String?; prefixes [String]: the folded acronym and title,
//                            each with a blank behind; query String: Lucene, of letters and digits only
//          $limit Int        of similar titles for each row
// Returns  number Int        of the row
//          key String
//          acronym String?, title String?
//          fundingReference String?, fundingLevel String?
//          startDate Date?
UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (project:Project {key: key})
  RETURN project
UNION
  MATCH (project:Project {fundingReference: row.reference})
  RETURN project
UNION
  UNWIND row.prefixes AS prefix
  MATCH (project:Project)
  WHERE project.sortKey STARTS WITH prefix
  RETURN project
  LIMIT 50
UNION
  CALL db.index.fulltext.queryNodes('search', row.query, {limit: $limit}) YIELD node AS project
  WHERE project:Project
  RETURN project
}
RETURN
  toInteger(row.number) AS number,
  project.key AS key,
  project.acronym AS acronym,
  project.title AS title,
  project.fundingReference AS fundingReference,
  coalesce(project.fundingLevel, CASE WHEN project.key STARTS WITH 'cordis:' THEN 'EU' END) AS fundingLevel,
  project.startDate AS startDate
ORDER BY number, key
