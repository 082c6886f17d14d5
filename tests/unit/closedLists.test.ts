import { ActorKind, ActorStatus, LifeCoursePhase, ValueChainStage } from "../../src/actors/actor.enums";
import {
  actorKinds,
  actorStatuses,
  contactRoutes,
  focusAreaKinds,
  lifeCoursePhases,
  milestoneKinds,
  partnershipKinds,
  serviceDirections,
  serviceKinds,
  serviceSubKinds,
  valueChainStages,
} from "../../src/closedLists";
import { referenceTable } from "../../src/cordis/reference/referenceTable";
import { FocusAreaKind } from "../../src/initiatives/initiative.type";
import { MilestoneKind } from "../../src/milestones/milestone.type";
import {
  ContactRoute,
  ServiceDirection,
  ServiceKind,
  ServiceSubKind,
} from "../../src/offerings/offering.enums";
import { PartnershipKind } from "../../src/partnerships/partnership.type";

describe("closed lists", () => {
  it.each([
    ["actor kinds", actorKinds, ActorKind],
    ["actor statuses", actorStatuses, ActorStatus],
    ["stages of the value chain", valueChainStages, ValueChainStage],
    ["phases of life", lifeCoursePhases, LifeCoursePhase],
    ["partnership kinds", partnershipKinds, PartnershipKind],
    ["milestone kinds", milestoneKinds, MilestoneKind],
    ["focus area kinds", focusAreaKinds, FocusAreaKind],
    ["directions of services", serviceDirections, ServiceDirection],
    ["kinds of services", serviceKinds, ServiceKind],
    ["sub-kinds of services", serviceSubKinds, ServiceSubKind],
    ["contact routes", contactRoutes, ContactRoute],
  ])("%s are the same in files and in the API, in the same order", (_name, list, enumeration) => {
    expect(Object.values(enumeration)).toEqual(list);
  });

  it("the rules for an actor's kind name kinds of the list only", () => {
    const columns = ["kind", "pattern", "activityTypes", "countries", "unless", "rule"] as const;
    const unknown = referenceTable("actor-kind-rules", columns).filter(
      ({ kind }) => !(actorKinds as readonly string[]).includes(kind),
    );
    expect(unknown).toEqual([]);
  });
});
