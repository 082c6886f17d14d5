// Finds what is stored about people: each `node`, with the `places` of the list of personal data by which it is theirs.
//
// Params   $accountKeys [String]
//          $emails [String]        verified addresses of these people, in lower case
//          $labels [String]        those of the places
//          $places [Map]           see PersonalDataPlace; cleared Map: its properties, each null
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels)
UNWIND $places AS place
WITH node, place
WHERE place.label IN labels(node)
  AND (
    toLower(node[place.emailProperty]) IN $emails
    OR EXISTS {
      (node)-[tie]-(account:Account)
      WHERE type(tie) = place.accountRelationship AND account.key IN $accountKeys
    }
  )
WITH node, collect(place) AS places
