// What the API tells of a `topic` without following a relationship.
topic {
  .key, .scheme, .labelDe, .labelEn, .altLabelsDe, .altLabelsEn, .definitionDe, .definitionEn, .meshId,
  .level, .sortKey
}
