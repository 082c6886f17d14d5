// What ranking needs to know of a `node` that was found as `label`.
label,
node.key AS key,
coalesce(node.activityCount, 0) AS activityCount,
node.scheme AS scheme,
node {
  .name, .nameDe, .nameEn, .labelDe, .labelEn, .altLabelsDe, .altLabelsEn, .shortName, .acronym, .legalName,
  .aliases, .title, .titleDe, .titleEn, .country, .city, .citySpellings, .topicTitle, .descriptionDe, .descriptionEn, .definitionDe,
  .definitionEn, .seriesTitleDe, .seriesTitleEn, .placeName, .barrierDe, .barrierEn
} AS texts
