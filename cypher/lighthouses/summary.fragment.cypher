// What the API tells of a `lighthouse` without following a relationship.
lighthouse { .key, .name, .startYear, .startMonth, .descriptionDe, .descriptionEn, .isExample, .sortKey }
