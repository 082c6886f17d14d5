// Feeds of publications tell when something of them last changed.
CREATE RANGE INDEX publication_updated_at IF NOT EXISTS
FOR (publication:Publication) ON (publication.updatedAt);
