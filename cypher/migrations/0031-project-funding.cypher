// Who funds a project: rows of spreadsheets find it by the funder's reference.

CREATE RANGE INDEX project_funding_reference IF NOT EXISTS
FOR (project:Project) ON (project.fundingReference);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createProperty('fundingLevel');
CALL db.createProperty('funder');
