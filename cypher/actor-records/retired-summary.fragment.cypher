// What the API tells of a `retired` actor.
retired {
  .key, .name, .city, .kind, .reason, .note, .retiredAt,
  survivorKey: head([(retired)-[:MERGED_INTO]->(survivor) | survivor.key])
}
