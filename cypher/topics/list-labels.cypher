// The labels of the cluster's topics by language, preferred ones first.
//
// Returns  key String
//          labelsDe [String]
//          labelsEn [String]
MATCH (topic:Topic {scheme: 'CLUSTER'})
RETURN
  topic.key AS key,
  [label IN [topic.labelDe] WHERE label IS NOT NULL] + coalesce(topic.altLabelsDe, []) AS labelsDe,
  [label IN [topic.labelEn] WHERE label IS NOT NULL] + coalesce(topic.altLabelsEn, []) AS labelsEn
ORDER BY key
