// Events are found by their key and listed by their start; their programme and who takes part hang on them.

CREATE CONSTRAINT event_key_is_unique IF NOT EXISTS
FOR (event:Event) REQUIRE event.key IS UNIQUE;

CREATE CONSTRAINT event_start_order_is_unique IF NOT EXISTS
FOR (event:Event) REQUIRE event.startOrder IS UNIQUE;

CREATE RANGE INDEX event_starts_at IF NOT EXISTS
FOR (event:Event) ON (event.startsAt);

CREATE RANGE INDEX event_series_key IF NOT EXISTS
FOR (event:Event) ON (event.seriesKey);

CREATE CONSTRAINT speaker_key_is_unique IF NOT EXISTS
FOR (speaker:Speaker) REQUIRE speaker.key IS UNIQUE;

CREATE CONSTRAINT agenda_entry_key_is_unique IF NOT EXISTS
FOR (agendaEntry:AgendaEntry) REQUIRE agendaEntry.key IS UNIQUE;

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('ORGANISED_BY');
CALL db.createRelationshipType('HAS_BOOTH_OF');
CALL db.createRelationshipType('INFORMS_ABOUT');
CALL db.createRelationshipType('ATTENDED_BY');
CALL db.createRelationshipType('HAS_SPEAKER');
CALL db.createRelationshipType('HAS_AGENDA_ENTRY');
CALL db.createRelationshipType('GIVEN_BY');
CALL db.createRelationshipType('AFFILIATED_WITH');
CALL db.createProperty('endsAt');
CALL db.createProperty('timeZone');
CALL db.createProperty('isAllDay');
CALL db.createProperty('placeName');
CALL db.createProperty('street');
CALL db.createProperty('isVirtual');
CALL db.createProperty('accessLink');
CALL db.createProperty('seriesTitleDe');
CALL db.createProperty('seriesTitleEn');
CALL db.createProperty('barrierDe');
CALL db.createProperty('barrierEn');
CALL db.createProperty('resultsDe');
CALL db.createProperty('resultsEn');
CALL db.createProperty('attendance');
CALL db.createProperty('capacity');
CALL db.createProperty('registrationClosesAt');
CALL db.createProperty('cancellationReasonDe');
CALL db.createProperty('cancellationReasonEn');
CALL db.createProperty('sequence');
CALL db.createProperty('updatedAt');
CALL db.createProperty('consentedAt');
