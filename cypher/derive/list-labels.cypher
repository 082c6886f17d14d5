// The labels by which the cluster's topics are found in titles.
//
// Returns  key String
//          labels [String]     preferred and alternative ones, both languages
MATCH (topic:Topic {scheme: 'CLUSTER'})
RETURN
  topic.key AS key,
  [label IN [topic.labelDe, topic.labelEn] WHERE label IS NOT NULL]
    + coalesce(topic.altLabelsDe, []) + coalesce(topic.altLabelsEn, []) AS labels
ORDER BY key
