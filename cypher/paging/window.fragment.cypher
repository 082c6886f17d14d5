// Keeps one keyset page of rows that carry a `position`: a list that sorts ascending and ends in a unique key.
//
// Params   $after [Any]?      position that the page starts behind, exclusive
//          $before [Any]?     position that the page ends before, exclusive
//          $backward Boolean  true takes the last rows of that range, last first
//          $limit Int         rows at most
WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
WITH *
ORDER BY
  CASE WHEN $backward THEN null ELSE position END,
  CASE WHEN $backward THEN position ELSE null END DESC
LIMIT $limit
