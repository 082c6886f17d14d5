// What the API tells of a `milestone` without following a relationship.
milestone { .key, .kind, .nameDe, .nameEn, .descriptionDe, .descriptionEn, .year }
