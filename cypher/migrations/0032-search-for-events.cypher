// A full-text index cannot be altered: it is made anew, with events in it. Those from before are found by their searchText.
DROP INDEX search IF EXISTS;

CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Actor|Project|Topic|Lighthouse|ProjectGroup|Initiative|Service|Event) ON EACH [n.searchNames, n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
