// Whether mutex keys are unique already.
//
// Returns  name String       one row if so
SHOW CONSTRAINTS YIELD name
WHERE name = 'mutex_key_is_unique'
RETURN name
