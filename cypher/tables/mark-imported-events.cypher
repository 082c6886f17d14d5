// Notes that events are as an import left them: until somebody edits one, a later import may change all that it says.
//
// Params   $rows [Map]     key String
// Returns  written Int     fewer than rows when one is not there
UNWIND $rows AS row
MATCH (event:Event {key: row.key})
SET event.importedVersion = event.version
RETURN count(event) AS written
