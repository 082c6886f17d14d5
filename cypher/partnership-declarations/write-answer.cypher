// Notes what a partner answers to a declaration.
//
// Params   $key String         of the declaration
//          $actorKey String    the partner
//          $answer String      CONFIRMED or DECLINED
// Returns  key String
MATCH (declaration:PartnershipDeclaration {key: $key})-[awaiting:AWAITS]->(:Actor {key: $actorKey})
SET awaiting.answer = $answer, awaiting.answeredAt = datetime()
RETURN declaration.key AS key
