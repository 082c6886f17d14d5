// Invitations into consortia that went to addresses are counted by address and lead, found by their code, and removed by age.

CREATE CONSTRAINT invitation_mail_token_hash_is_unique IF NOT EXISTS
FOR (mail:InvitationMail) REQUIRE mail.tokenHash IS UNIQUE;

CREATE RANGE INDEX invitation_mail_address_hash IF NOT EXISTS
FOR (mail:InvitationMail) ON (mail.addressHash);

CREATE RANGE INDEX invitation_mail_lead IF NOT EXISTS
FOR (mail:InvitationMail) ON (mail.leadKey);

CREATE RANGE INDEX invitation_mail_sent_at IF NOT EXISTS
FOR (mail:InvitationMail) ON (mail.sentAt);
