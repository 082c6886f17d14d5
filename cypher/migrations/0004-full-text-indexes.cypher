// Names and texts are stored folded: their index must neither stem nor leave out words, only split at spaces.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Project|Topic|Lighthouse|ProjectGroup|Initiative) ON EACH [n.searchNames, n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
