// What lighthouses work with: rounds of topics, proposals, votes, suggestions, comments, proposals of project groups.

CREATE CONSTRAINT topic_round_key_is_unique IF NOT EXISTS
FOR (topicRound:TopicRound) REQUIRE topicRound.key IS UNIQUE;

CREATE CONSTRAINT topic_proposal_key_is_unique IF NOT EXISTS
FOR (topicProposal:TopicProposal) REQUIRE topicProposal.key IS UNIQUE;

// The key is round and actor: an actor has one vote in a round.
CREATE CONSTRAINT topic_vote_key_is_unique IF NOT EXISTS
FOR (topicVote:TopicVote) REQUIRE topicVote.key IS UNIQUE;

CREATE CONSTRAINT topic_suggestion_key_is_unique IF NOT EXISTS
FOR (topicSuggestion:TopicSuggestion) REQUIRE topicSuggestion.key IS UNIQUE;

CREATE CONSTRAINT proposal_comment_key_is_unique IF NOT EXISTS
FOR (proposalComment:ProposalComment) REQUIRE proposalComment.key IS UNIQUE;

CREATE CONSTRAINT project_group_proposal_key_is_unique IF NOT EXISTS
FOR (projectGroupProposal:ProjectGroupProposal) REQUIRE projectGroupProposal.key IS UNIQUE;

// Moderators are appointed by the address that their access token vouches for.
CREATE RANGE INDEX account_email IF NOT EXISTS
FOR (account:Account) ON (account.email);

// Names that statements ask for before any data has them; without these Neo4j warns of each.

CALL db.createRelationshipType('HELD_IN');
CALL db.createRelationshipType('PROPOSED_IN');
CALL db.createRelationshipType('PROPOSED_BY');
CALL db.createRelationshipType('PROPOSED_UNDER');
CALL db.createRelationshipType('BECAME');
CALL db.createRelationshipType('CAST_FOR');
CALL db.createRelationshipType('CAST_BY');
CALL db.createRelationshipType('COMMENTS_ON');
CALL db.createRelationshipType('WRITTEN_FOR');
CALL db.createProperty('formerPeriods');
CALL db.createProperty('titleDe');
CALL db.createProperty('titleEn');
CALL db.createProperty('openedAt');
CALL db.createProperty('closesAt');
CALL db.createProperty('closedAt');
CALL db.createProperty('rationale');
CALL db.createProperty('proposedAt');
CALL db.createProperty('decidedAt');
CALL db.createProperty('reason');
CALL db.createProperty('castAt');
CALL db.createProperty('consentAt');
CALL db.createProperty('text');
