// How rare a `topic` is among the profiles: ln(1 + profiles / profiles with the topic).
log(1.0 + profiles / COUNT { (topic)<-[:WORKS_ON]-() })
