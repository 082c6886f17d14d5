import { ActorRepository } from "../actors/actor.repository";
import { ActorService } from "../actors/actor.service";
import { FundingCallRepository } from "../funding-calls/funding-call.repository";
import { FundingCallService } from "../funding-calls/funding-call.service";
import { InitiativeRepository } from "../initiatives/initiative.repository";
import { InitiativeService } from "../initiatives/initiative.service";
import { LighthouseTopicsRepository } from "../lighthouse-topics/lighthouse-topics.repository";
import { LighthouseTopicsService } from "../lighthouse-topics/lighthouse-topics.service";
import { LighthouseRepository } from "../lighthouses/lighthouse.repository";
import { LighthouseService } from "../lighthouses/lighthouse.service";
import { MilestoneRepository } from "../milestones/milestone.repository";
import { MilestoneService } from "../milestones/milestone.service";
import { PartnershipRepository } from "../partnerships/partnership.repository";
import { PartnershipService } from "../partnerships/partnership.service";
import { ProjectGroupRepository } from "../project-groups/project-group.repository";
import { ProjectGroupService } from "../project-groups/project-group.service";
import { ProjectRepository } from "../projects/project.repository";
import { ProjectService } from "../projects/project.service";
import { ReferenceService } from "../references/reference.service";
import type { RequestFoundation } from "./foundation.type";
import { TopicRepository } from "../topics/topic.repository";
import { TopicService } from "../topics/topic.service";

/** The services of what the directory lists, of one request. */
export interface DirectoryServices {
  actors: ActorService;
  projects: ProjectService;
  projectGroups: ProjectGroupService;
  partnerships: PartnershipService;
  lighthouses: LighthouseService;
  lighthouseTopics: LighthouseTopicsService;
  initiatives: InitiativeService;
  topics: TopicService;
  milestones: MilestoneService;
  fundingCalls: FundingCallService;
  references: ReferenceService;
}

/** Puts the services of what the directory lists together: a part of services.ts. */
export function composeDirectoryServices({ database, writes }: RequestFoundation): DirectoryServices {
  const entities = {
    actors: new ActorService(new ActorRepository(database)),
    topics: new TopicService(new TopicRepository(database)),
    lighthouses: new LighthouseService(new LighthouseRepository(database)),
    projectGroups: new ProjectGroupService(new ProjectGroupRepository(database)),
  };
  const references = new ReferenceService(entities);
  return {
    ...entities,
    references,
    projects: new ProjectService(new ProjectRepository(database)),
    partnerships: new PartnershipService(new PartnershipRepository(database)),
    lighthouseTopics: new LighthouseTopicsService(new LighthouseTopicsRepository(database)),
    initiatives: new InitiativeService(new InitiativeRepository(database)),
    milestones: new MilestoneService(new MilestoneRepository(database)),
    fundingCalls: new FundingCallService(new FundingCallRepository(database), writes, references),
  };
}
