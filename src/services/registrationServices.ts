import { ClaimDecisionService } from "../claims/claim-decision.service";
import { ClaimEntryService } from "../claims/claim-entry.service";
import { ClaimRepository } from "../claims/claim.repository";
import { ClaimService } from "../claims/claim.service";
import { ColleagueRepository } from "../colleagues/colleague.repository";
import { ColleagueService } from "../colleagues/colleague.service";
import type { ContactEntryService } from "../contacts/contact-entry.service";
import { InvitationRepository } from "../invitations/invitation.repository";
import { InvitationService } from "../invitations/invitation.service";
import type { OfferingEntryService } from "../offerings/offering-entry.service";
import { AdmissionService } from "../profiles/admission.service";
import { ProfileRepository } from "../profiles/profile.repository";
import { ApprovalService } from "../registrations/approval.service";
import { DecisionRepository } from "../registrations/decision.repository";
import { DecisionService } from "../registrations/decision.service";
import { DuplicateService } from "../registrations/duplicate.service";
import { RegistrationRepository } from "../registrations/registration.repository";
import { RegistrationService } from "../registrations/registration.service";
import { SubmissionService } from "../registrations/submission.service";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services by which institutions come into the directory, and people to speak for them; of one request. */
export interface RegistrationServices {
  registrations: RegistrationService;
  duplicates: DuplicateService;
  submissions: SubmissionService;
  decisions: DecisionService;
  approvals: ApprovalService;
  claims: ClaimService;
  claimEntries: ClaimEntryService;
  claimDecisions: ClaimDecisionService;
  colleagues: ColleagueService;
  invitations: InvitationService;
}

/** What they stand on. */
export interface RegistrationFoundation extends RequestFoundation, DirectoryServices {
  readonly contacts: ContactEntryService;
  readonly offerings: OfferingEntryService;
}

/** Puts the services by which institutions come into the directory together: a part of services.ts. */
export function composeRegistrationServices(foundation: RegistrationFoundation): RegistrationServices {
  const { database, writes, viewer, language, actors, topics, mail, contacts, offerings } = foundation;
  const repository = new RegistrationRepository(database);
  const colleagues = new ColleagueService(new ColleagueRepository(database), actors, writes, viewer);
  const invitations = new InvitationService(
    new InvitationRepository(database),
    { actors, colleagues, mail },
    writes,
    viewer,
    language,
  );
  const decisionRepository = new DecisionRepository();
  const decisions = new DecisionService(repository, decisionRepository, writes, mail);
  const admissions = new AdmissionService(new ProfileRepository(), actors);
  const claims = new ClaimRepository(database);
  const forClaims = { actors, colleagues, admissions, mail };
  const duplicates = new DuplicateService(repository, actors, viewer);
  return {
    registrations: new RegistrationService(repository, viewer),
    duplicates,
    submissions: new SubmissionService(repository, writes, { topics, duplicates, mail }, language),
    decisions,
    approvals: new ApprovalService(decisionRepository, writes, {
      ...{ decisions, admissions, colleagues, invitations, contacts, offerings, actors, mail },
    }),
    claims: new ClaimService(claims, viewer),
    claimEntries: new ClaimEntryService(claims, { actors, colleagues }, writes, viewer),
    claimDecisions: new ClaimDecisionService(claims, forClaims, writes),
    colleagues,
    invitations,
  };
}
