import { ConsortiumRepository } from "../consortia/consortium.repository";
import { ConsortiumService } from "../consortia/consortium.service";
import { ConsortiumWriteService } from "../consortia/consortium-write.service";
import { ConsortiumCommentRepository } from "../consortia/comments/comment.repository";
import { ConsortiumCommentService } from "../consortia/comments/comment.service";
import { AnsweringService } from "../consortia/invitations/answering.service";
import { InvitationMailRepository } from "../consortia/invitations/invitation-mail.repository";
import { InvitationMailService } from "../consortia/invitations/invitation-mail.service";
import { ConsortiumInvitationRepository } from "../consortia/invitations/invitation.repository";
import { ConsortiumInvitationService } from "../consortia/invitations/invitation.service";
import { CandidateService } from "../consortia/members/candidate.service";
import { InvitingService } from "../consortia/members/inviting.service";
import { LapsingService } from "../consortia/members/lapsing.service";
import { ConsortiumMemberRepository } from "../consortia/members/member.repository";
import { ConsortiumMemberService } from "../consortia/members/member.service";
import { MemberNews } from "../consortia/members/memberNews";
import { CorrectingService } from "../consortia/outcomes/correcting.service";
import { ConsortiumOutcomeRepository } from "../consortia/outcomes/outcome.repository";
import { ConsortiumOutcomeService } from "../consortia/outcomes/outcome.service";
import { ConsortiumVersionRepository } from "../consortia/versions/version.repository";
import { ConsortiumVersionService } from "../consortia/versions/version.service";
import type { ObjectionService } from "../objections/objection.service";
import { writeProjects } from "../tables/plan/writeProjects";
import { PartnerApplicationRepository } from "../partner-searches/applications/application.repository";
import { PartnerApplicationService } from "../partner-searches/applications/application.service";
import { ApplicationNews } from "../partner-searches/applications/applicationNews";
import { DecidingService } from "../partner-searches/applications/deciding.service";
import { PartnerSearchRepository } from "../partner-searches/partner-search.repository";
import { PartnerSearchService } from "../partner-searches/partner-search.service";
import { RequirementsService } from "../requirements/requirements.service";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services of consortia being formed, of one request. */
export interface ConsortiumServices {
  requirements: RequirementsService;
  consortia: ConsortiumService;
  consortiumWrites: ConsortiumWriteService;
  consortiumMembers: ConsortiumMemberService;
  consortiumCandidates: CandidateService;
  consortiumInviting: InvitingService;
  consortiumInvitations: ConsortiumInvitationService;
  consortiumAnswers: AnsweringService;
  consortiumInvitationMails: InvitationMailService;
  consortiumVersions: ConsortiumVersionService;
  consortiumComments: ConsortiumCommentService;
  consortiumOutcomes: ConsortiumOutcomeService;
  consortiumCorrections: CorrectingService;
  partnerSearches: PartnerSearchService;
  partnerApplications: PartnerApplicationService;
  partnerApplicationDecisions: DecidingService;
}

/** What they stand on. */
export interface ConsortiumFoundation extends RequestFoundation, DirectoryServices {
  readonly objections: ObjectionService;
}

/** Puts the services of consortia together: a part of services.ts. */
export function composeConsortiumServices(foundation: ConsortiumFoundation): ConsortiumServices {
  const { database, writes, viewer, language, references, fundingCalls, actors, mail } = foundation;
  const requirements = new RequirementsService(references, fundingCalls);
  const repository = new ConsortiumRepository(database);
  const consortia = new ConsortiumService(repository, viewer);
  const memberRepository = new ConsortiumMemberRepository(database);
  const members = new ConsortiumMemberService(memberRepository, consortia, viewer);
  const nameOf = async (key: string | null) => (key === null ? null : await actors.byKey(key))?.name ?? "–";
  const news = new MemberNews(mail, nameOf);
  const invitations = new ConsortiumInvitationRepository(database);
  const answers = new AnsweringService(invitations, memberRepository, members, news, writes, viewer);
  const outcomes = new ConsortiumOutcomeRepository(database);
  const { objections } = foundation;
  const invitationMails = new InvitationMailService(
    new InvitationMailRepository(),
    objections,
    answers,
    writes,
  );
  const about = { references, requirements, actors, fundingCalls };
  const candidates = new CandidateService(memberRepository, consortia, members, { references, news }, writes);
  const partnerSearches = new PartnerSearchService(
    new PartnerSearchRepository(database),
    consortia,
    writes,
    viewer,
  );
  const applications = new PartnerApplicationRepository(database);
  const applicationNews = new ApplicationNews(mail, nameOf);
  return {
    requirements,
    consortia,
    consortiumWrites: new ConsortiumWriteService(repository, consortia, about, writes, viewer),
    consortiumMembers: members,
    consortiumCandidates: candidates,
    partnerSearches,
    partnerApplications: new PartnerApplicationService(
      applications,
      partnerSearches,
      { references, news: applicationNews },
      writes,
      viewer,
    ),
    partnerApplicationDecisions: new DecidingService(
      applications,
      consortia,
      candidates,
      applicationNews,
      writes,
    ),
    consortiumInviting: new InvitingService(
      memberRepository,
      members,
      { mail, invitationMails, news, nameOf },
      writes,
      language,
    ),
    consortiumVersions: new ConsortiumVersionService(new ConsortiumVersionRepository(database)),
    consortiumComments: new ConsortiumCommentService(
      new ConsortiumCommentRepository(database),
      consortia,
      writes,
      viewer,
    ),
    consortiumOutcomes: new ConsortiumOutcomeService(
      outcomes,
      consortia,
      new LapsingService(memberRepository, news),
      (transaction, project) => writeProjects(transaction, [project], true),
      writes,
    ),
    consortiumCorrections: new CorrectingService(outcomes, consortia, writes),
    consortiumInvitations: new ConsortiumInvitationService(invitations),
    consortiumAnswers: answers,
    consortiumInvitationMails: invitationMails,
  };
}
