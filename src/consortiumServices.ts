import type { Viewer } from "./access/viewer.type";
import type { WriteService } from "./audit/write.service";
import { ConsortiumRepository } from "./consortia/consortium.repository";
import { ConsortiumService } from "./consortia/consortium.service";
import { ConsortiumWriteService } from "./consortia/consortium-write.service";
import type { FundingCallService } from "./funding-calls/funding-call.service";
import type { Database } from "./neo4j/database.type";
import type { ReferenceService } from "./references/reference.service";
import { RequirementsService } from "./requirements/requirements.service";

/** The services of consortia being formed, of one request. */
export interface ConsortiumServices {
  requirements: RequirementsService;
  consortia: ConsortiumService;
  consortiumWrites: ConsortiumWriteService;
}

/** What they stand on. */
export interface ConsortiumFoundation {
  readonly database: Database;
  readonly writes: WriteService;
  readonly viewer: Viewer;
  readonly references: ReferenceService;
  readonly fundingCalls: FundingCallService;
}

/** Puts the services of consortia together: a part of services.ts. */
export function composeConsortiumServices(foundation: ConsortiumFoundation): ConsortiumServices {
  const { database, writes, viewer, references, fundingCalls } = foundation;
  const requirements = new RequirementsService(references, fundingCalls);
  const repository = new ConsortiumRepository(database);
  const consortia = new ConsortiumService(repository, viewer);
  return {
    requirements,
    consortia,
    consortiumWrites: new ConsortiumWriteService(
      repository,
      consortia,
      { references, requirements },
      writes,
      viewer,
    ),
  };
}
