import type { ActorService } from "./actors/actor.service";
import { CoverageRepository } from "./coverage/coverage.repository";
import { CoverageService } from "./coverage/coverage.service";
import { ConsortiumQuestionService } from "./gaps/consortium-question.service";
import { GapService } from "./gaps/gap.service";
import type { Database } from "./neo4j/database.type";
import type { RequestNetwork } from "./projection/requestNetwork";
import { RiskService } from "./risks/risk.service";
import type { RequirementsService } from "./requirements/requirements.service";

/** The services that tell what consortia cover, of one request. */
export interface GapServices {
  coverage: CoverageService;
  gaps: GapService;
  risks: RiskService;
}

/** What they stand on. */
export interface GapFoundation {
  readonly database: Database;
  readonly network: RequestNetwork;
  readonly actors: ActorService;
  readonly requirements: RequirementsService;
}

/** Puts the services that tell what consortia cover together: a part of services.ts. */
export function composeGapServices({ database, network, actors, requirements }: GapFoundation): GapServices {
  const coverage = new CoverageService(new CoverageRepository(database));
  const questions = new ConsortiumQuestionService(network, coverage, requirements, actors);
  return { coverage, gaps: new GapService(questions), risks: new RiskService(questions) };
}
