// Keeps what a merge ended on behalf of a duplicate.
//
// Params   $duplicateKey String
//          $removedKeys [String]       of what is gone: a second vote
//          $claimKeys [String]         of claims that were withdrawn
//          $declarationKeys [String]   of declarations that were withdrawn
MATCH (record:MergeRecord {key: $duplicateKey})
SET record.removedKeys = $removedKeys, record.claimKeys = $claimKeys, record.declarationKeys = $declarationKeys
