// What is left of mails is removed by age.
CREATE RANGE INDEX outgoing_mail_created_at IF NOT EXISTS
FOR (outgoingMail:OutgoingMail) ON (outgoingMail.createdAt);
