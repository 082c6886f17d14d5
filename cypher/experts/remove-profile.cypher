// Removes an expert profile.
//
// Params   $key String
MATCH (expert:ExpertProfile {key: $key})
DETACH DELETE expert
