// What the API tells of an `initiative` without following a relationship.
initiative {
  .key, .nameDe, .nameEn, .aliases, .startYear, .descriptionDe, .descriptionEn, .isExample, .sortKey
}
