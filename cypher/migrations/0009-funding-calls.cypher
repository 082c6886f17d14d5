// Funding calls are found by their key, and listed by deadline and by opening.

CREATE CONSTRAINT funding_call_key_is_unique IF NOT EXISTS
FOR (fundingCall:FundingCall) REQUIRE fundingCall.key IS UNIQUE;

CREATE CONSTRAINT funding_call_deadline_order_is_unique IF NOT EXISTS
FOR (fundingCall:FundingCall) REQUIRE fundingCall.deadlineOrder IS UNIQUE;

CREATE CONSTRAINT funding_call_opening_order_is_unique IF NOT EXISTS
FOR (fundingCall:FundingCall) REQUIRE fundingCall.openingOrder IS UNIQUE;

CREATE RANGE INDEX funding_call_deadline IF NOT EXISTS
FOR (fundingCall:FundingCall) ON (fundingCall.deadline);

// Names that statements ask for before any data has them; without these Neo4j warns of each.
CALL db.createRelationshipType('FUNDED_BY');
CALL db.createLabel('PartnerRequirement');
CALL db.createRelationshipType('ASKS_FOR');
CALL db.createProperty('visibility');
CALL db.createProperty('version');
CALL db.createProperty('opensOn');
CALL db.createProperty('budget');
CALL db.createProperty('minimumFunding');
CALL db.createProperty('maximumFunding');
CALL db.createProperty('fundingRate');
CALL db.createProperty('url');
CALL db.createProperty('titleDe');
CALL db.createProperty('titleEn');
CALL db.createProperty('funderText');
CALL db.createProperty('minimumPartners');
CALL db.createProperty('maximumPartners');
CALL db.createProperty('minimumCountries');
CALL db.createProperty('eligibleCountries');
CALL db.createProperty('kinds');
CALL db.createProperty('minimum');
CALL db.createProperty('maximum');
CALL db.createProperty('level');
