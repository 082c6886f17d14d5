import type { MailData, MailTemplate } from "./mail.type";
import { claimDecided } from "./templates/claimDecided";
import { colleagueInvitation } from "./templates/colleagueInvitation";
import { consortiumAnswered } from "./templates/consortiumAnswered";
import { consortiumAnswerRecorded } from "./templates/consortiumAnswerRecorded";
import { consortiumInvitation } from "./templates/consortiumInvitation";
import { consortiumInvitationByCode } from "./templates/consortiumInvitationByCode";
import { consortiumInvitationForOffice } from "./templates/consortiumInvitationForOffice";
import { consortiumInvitationLapsed } from "./templates/consortiumInvitationLapsed";
import { consortiumMembershipEnded } from "./templates/consortiumMembershipEnded";
import { contactNamed } from "./templates/contactNamed";
import { digest } from "./templates/digest";
import { digestConfirmation } from "./templates/digestConfirmation";
import { eventCancelled } from "./templates/eventCancelled";
import { eventRegistered } from "./templates/eventRegistered";
import { eventRegisteredAlready } from "./templates/eventRegisteredAlready";
import { eventRegistrationConfirmation } from "./templates/eventRegistrationConfirmation";
import { eventWaiting } from "./templates/eventWaiting";
import { institutionMessage } from "./templates/institutionMessage";
import { institutionMessageCopy } from "./templates/institutionMessageCopy";
import { institutionMessageForOffice } from "./templates/institutionMessageForOffice";
import { ownerLost } from "./templates/ownerLost";
import { partnershipConfirmed } from "./templates/partnershipConfirmed";
import { partnershipDeclared } from "./templates/partnershipDeclared";
import { partnershipDeclined } from "./templates/partnershipDeclined";
import { partnershipEnded } from "./templates/partnershipEnded";
import { registrationApproved } from "./templates/registrationApproved";
import { registrationChanges } from "./templates/registrationChanges";
import { registrationReceived } from "./templates/registrationReceived";
import { registrationRejected } from "./templates/registrationRejected";
import { partnerApplication } from "./templates/partnerApplication";
import { partnerApplicationDecided } from "./templates/partnerApplicationDecided";
import { projectGroupProposalDecided } from "./templates/projectGroupProposalDecided";
import { topicProposalDecided } from "./templates/topicProposalDecided";
import { topicRoundCloses } from "./templates/topicRoundCloses";
import { topicSuggestionDecided } from "./templates/topicSuggestionDecided";

/** Every kind of mail. A feature adds a kind by a file in templates/ and a line here. */
export const MAIL_TEMPLATES = {
  CONSORTIUM_ANSWERED: consortiumAnswered,
  CONSORTIUM_ANSWER_RECORDED: consortiumAnswerRecorded,
  CONSORTIUM_INVITATION: consortiumInvitation,
  CONSORTIUM_INVITATION_BY_CODE: consortiumInvitationByCode,
  CONSORTIUM_INVITATION_FOR_OFFICE: consortiumInvitationForOffice,
  CONSORTIUM_INVITATION_LAPSED: consortiumInvitationLapsed,
  CONSORTIUM_MEMBERSHIP_ENDED: consortiumMembershipEnded,
  CONTACT_NAMED: contactNamed,
  DIGEST: digest,
  DIGEST_CONFIRMATION: digestConfirmation,
  EVENT_CANCELLED: eventCancelled,
  EVENT_REGISTERED: eventRegistered,
  EVENT_REGISTERED_ALREADY: eventRegisteredAlready,
  EVENT_REGISTRATION_CONFIRMATION: eventRegistrationConfirmation,
  EVENT_WAITING: eventWaiting,
  INSTITUTION_MESSAGE: institutionMessage,
  INSTITUTION_MESSAGE_COPY: institutionMessageCopy,
  INSTITUTION_MESSAGE_FOR_OFFICE: institutionMessageForOffice,
  PARTNER_APPLICATION: partnerApplication,
  PARTNER_APPLICATION_DECIDED: partnerApplicationDecided,
  PARTNERSHIP_CONFIRMED: partnershipConfirmed,
  PARTNERSHIP_DECLARED: partnershipDeclared,
  PARTNERSHIP_DECLINED: partnershipDeclined,
  PARTNERSHIP_ENDED: partnershipEnded,
  REGISTRATION_RECEIVED: registrationReceived,
  REGISTRATION_CHANGES: registrationChanges,
  REGISTRATION_APPROVED: registrationApproved,
  REGISTRATION_REJECTED: registrationRejected,
  COLLEAGUE_INVITATION: colleagueInvitation,
  CLAIM_DECIDED: claimDecided,
  OWNER_LOST: ownerLost,
  PROJECT_GROUP_PROPOSAL_DECIDED: projectGroupProposalDecided,
  TOPIC_PROPOSAL_DECIDED: topicProposalDecided,
  TOPIC_ROUND_CLOSES: topicRoundCloses,
  TOPIC_SUGGESTION_DECIDED: topicSuggestionDecided,
} satisfies Record<string, MailTemplate<never>>;

/** A kind of mail. */
export type MailKind = keyof typeof MAIL_TEMPLATES;

/** What a mail of the kind tells. */
export type MailDataOf<Kind extends MailKind> = Parameters<(typeof MAIL_TEMPLATES)[Kind]["de"]>[0];

/** The template of a kind, for data that the kind's own type was checked for. */
export function templateOf(kind: MailKind): MailTemplate<MailData> {
  return MAIL_TEMPLATES[kind] as unknown as MailTemplate<MailData>;
}
