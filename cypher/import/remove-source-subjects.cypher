// Takes topics from projects whose source no longer gives them.
//
// Params   $rows [Map]         projectKey, topicKey
UNWIND $rows AS row
MATCH (:Activity {key: row.projectKey})-[about:ABOUT {origin: 'SOURCE'}]->(:Topic {key: row.topicKey})
DELETE about
