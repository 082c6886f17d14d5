import type { ActorService } from "./actors/actor.service";
import type { ConsortiumService } from "./consortia/consortium.service";
import { CoverageRepository } from "./coverage/coverage.repository";
import { CoverageService } from "./coverage/coverage.service";
import type { FundingCallService } from "./funding-calls/funding-call.service";
import type { FormationService } from "./formation/formation.service";
import { ConsortiumQuestionService } from "./gaps/consortium-question.service";
import { GapService } from "./gaps/gap.service";
import { MatchingCallService } from "./matching-calls/matching-call.service";
import type { Database } from "./neo4j/database.type";
import type { RequestNetwork } from "./projection/requestNetwork";
import { RiskService } from "./risks/risk.service";
import type { TopicService } from "./topics/topic.service";

/** The services that tell what consortia cover, of one request. */
export interface GapServices {
  matchingCalls: MatchingCallService;
  coverage: CoverageService;
  gaps: GapService;
  risks: RiskService;
}

/** What they stand on. */
export interface GapFoundation {
  readonly database: Database;
  readonly network: RequestNetwork;
  readonly formation: FormationService;
  readonly actors: ActorService;
  readonly topics: TopicService;
  readonly consortia: ConsortiumService;
  readonly fundingCalls: FundingCallService;
}

/** Puts the services that tell what consortia cover together: a part of services.ts. */
export function composeGapServices(foundation: GapFoundation): GapServices {
  const { database, network, formation, actors, topics, consortia, fundingCalls } = foundation;
  const coverage = new CoverageService(new CoverageRepository(database));
  const questions = new ConsortiumQuestionService(network, coverage, formation);
  return {
    coverage,
    gaps: new GapService(questions, topics),
    risks: new RiskService(questions),
    matchingCalls: new MatchingCallService(network, coverage, fundingCalls, consortia, actors),
  };
}
