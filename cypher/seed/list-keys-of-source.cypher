// The entities that a source has stated anything of.
//
// Params   $source String
// Returns  key String
MATCH (entity:Actor|Activity|Topic|Lighthouse|Initiative|FocusArea|Milestone|Service)
WHERE any(entry IN entity.fieldSources WHERE entry ENDS WITH '=' + $source)
RETURN entity.key AS key
ORDER BY key
