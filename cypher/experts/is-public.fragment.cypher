// True for a profile `expert` that everybody may see: its person still speaks for its actor.
EXISTS { (expert)-[:PROFILE_OF]->(:Account)-[:SPEAKS_FOR]->(:Actor)<-[:EXPERT_AT]-(expert) }
