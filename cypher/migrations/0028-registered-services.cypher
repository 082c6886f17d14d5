// What a registration offers and seeks, in lists: those from before have none. Names that statements ask for, too.

MATCH (registration:Registration)
WHERE registration.key > '' AND registration.offerKinds IS NULL
SET registration.offerKinds = [], registration.offerTexts = [], registration.seekKinds = [], registration.seekTexts = [];

CALL db.createProperty('offerKinds');
CALL db.createProperty('offerTexts');
CALL db.createProperty('seekKinds');
CALL db.createProperty('seekTexts');
