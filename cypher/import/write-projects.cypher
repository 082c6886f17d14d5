// Creates projects or changes some of their properties.
//
// Params   $rows [Map]         key String; changes Map of properties, null removes one; startDate, endDate String?
//                              "YYYY-MM-DD" as they will be; isExample Boolean for a new one; isAwaiting Boolean:
//                              whether what its title and topics give must be derived anew
UNWIND $rows AS row
MERGE (project:Activity {key: row.key})
  ON CREATE SET project.isExample = row.isExample
SET project:Project,
    project += row.changes,
    project.startDate = date(row.startDate),
    project.endDate = date(row.endDate)
FOREACH (_ IN CASE WHEN row.isAwaiting THEN [1] ELSE [] END | SET project:AwaitingTopics)
