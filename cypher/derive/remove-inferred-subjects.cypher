// Takes topics from projects that no longer follow from their titles.
//
// Params   $rows [Map]         projectKey, topicKey
UNWIND $rows AS row
MATCH (:Activity {key: row.projectKey})-[about:ABOUT {origin: 'INFERRED'}]->(:Topic {key: row.topicKey})
DELETE about
