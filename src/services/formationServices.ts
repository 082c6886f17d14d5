import type { Announcement } from "../audit/announcement.type";
import { CandidateRepository } from "../candidates/candidate.repository";
import { CandidateService } from "../candidates/candidate.service";
import { ServicesOnTopics } from "../candidates/servicesOnTopics";
import { CoverageRepository } from "../coverage/coverage.repository";
import { CoverageService } from "../coverage/coverage.service";
import { FormationService } from "../formation/formation.service";
import { ConsortiumQuestionService } from "../gaps/consortium-question.service";
import { GapService } from "../gaps/gap.service";
import { MatchingCallService } from "../matching-calls/matching-call.service";
import { PartyService } from "../matching-calls/party.service";
import type { OfferingService } from "../offerings/offering.service";
import type { RequestNetwork } from "../projection/requestNetwork";
import { ProposalService } from "../proposals/proposal.service";
import type { SearchPlaces } from "../proposals/searchPlaces";
import { RequirementsDraftService } from "../requirements/requirements-draft.service";
import { RiskService } from "../risks/risk.service";
import type { ConsortiumServices } from "./consortiumServices";
import type { DirectoryServices } from "./directoryServices";
import type { RequestFoundation } from "./foundation.type";

/** The services that help to form consortia, of one request. */
export interface FormationServices {
  requirementsDrafts: RequirementsDraftService;
  candidates: CandidateService;
  proposals: ProposalService;
  gaps: GapService;
  risks: RiskService;
  coverage: CoverageService;
  matchingCalls: MatchingCallService;
}

/** What they stand on. */
export interface FormationFoundation extends RequestFoundation, DirectoryServices, ConsortiumServices {
  readonly network: RequestNetwork;
  readonly offerings: OfferingService;
  /** Of all requests. */
  readonly searchPlaces: SearchPlaces;
  readonly announce: (announcement: Announcement) => void;
}

/** Puts the services that help to form consortia together: a part of services.ts. */
export function composeFormationServices(foundation: FormationFoundation): FormationServices {
  const { database, language, network, actors, topics, consortia, fundingCalls, references } = foundation;
  const { requirements, consortiumMembers, searchPlaces, announce, offerings } = foundation;
  const formation = new FormationService(consortia, consortiumMembers, references, requirements);
  const coverage = new CoverageService(new CoverageRepository(database));
  const questions = new ConsortiumQuestionService(network, coverage, formation);
  const requirementsDrafts = new RequirementsDraftService(topics, language);
  const services = new ServicesOnTopics(new CandidateRepository(database), offerings);
  const parties = new PartyService(consortia, actors);
  return {
    requirementsDrafts,
    candidates: new CandidateService(network, services, formation, requirementsDrafts, coverage),
    proposals: new ProposalService(network, formation, coverage, foundation, searchPlaces, announce),
    gaps: new GapService(questions, topics),
    risks: new RiskService(questions),
    coverage,
    matchingCalls: new MatchingCallService(network, coverage, fundingCalls, parties),
  };
}
