import "reflect-metadata";
import { ANONYMOUS, type Viewer, viewerParams } from "../../src/access/viewer.type";
import { ActorRepository } from "../../src/actors/actor.repository";
import { ActorService } from "../../src/actors/actor.service";
import { encodeId } from "../../src/graphql/nodeId";
import type { Database } from "../../src/neo4j/database.type";
import { withStanding } from "../../src/neo4j/withStanding";
import { PartnershipRepository } from "../../src/partnerships/partnership.repository";
import { PartnershipService } from "../../src/partnerships/partnership.service";
import { PATH_LIMITS } from "../../src/paths/path.service";
import { ProjectGroupRepository } from "../../src/project-groups/project-group.repository";
import { ProjectGroupService } from "../../src/project-groups/project-group.service";
import { ProjectRepository } from "../../src/projects/project.repository";
import { ProjectService } from "../../src/projects/project.service";
import type { NetworkSource } from "../../src/projection/projection";
import { RequestNetwork } from "../../src/projection/requestNetwork";
import { TopicRepository } from "../../src/topics/topic.repository";
import { TopicService } from "../../src/topics/topic.service";
import { composeNetworkServices } from "../../src/services/networkServices";
import { readNetwork } from "./readNetwork";
import type { TestDatabase } from "./testDatabase";

/** An activity of a small network: who takes part, by actor key or by key and what the participation says. */
export interface FixtureActivity {
  key: string;
  label?: "Project" | "ProjectGroup" | "Partnership";
  startDate?: string;
  endDate?: string;
  isPrivate?: boolean;
  participants: (string | FixtureParticipation)[];
}

/** A participation; `formerPeriods` as stored. */
export interface FixtureParticipation {
  key: string;
  roles?: string[];
  since?: string;
  until?: string;
  formerPeriods?: readonly string[];
}

/** A small network; an actor that is only named as a participant needs no entry of its own. */
export interface FixtureNetwork {
  actors?: ({ key: string } & Record<string, unknown>)[];
  activities: FixtureActivity[];
  /** What actors work on, by actor and topic key. */
  profiles?: { actor: string; topic: string; weight: number; isDirect: boolean }[];
}

/** The global id of an actor. */
export const actorId = (key: string): string => encodeId("Actor", key);

/** Empties the database and stores a small network in it; what an actor does not say gets a plain value. */
export async function storeNetwork(database: TestDatabase, network: FixtureNetwork): Promise<void> {
  await database.reset();
  const activities = network.activities.map(({ label = "Project", participants, ...activity }) => ({
    ...activity,
    label,
    participants: participants.map((given) => (typeof given === "string" ? { key: given } : given)),
  }));
  const described = new Map((network.actors ?? []).map((actor) => [actor.key, actor]));
  const keys = new Set([
    ...described.keys(),
    ...activities.flatMap((a) => a.participants.map(({ key }) => key)),
  ]);
  await database.query(
    `UNWIND $actors AS given
     CREATE (actor:Actor {name: given.key, kind: 'UNKNOWN', status: 'PUBLIC_SOURCE', isExample: false, aliases: [],
       citySpellings: [], valueChainStages: [], lifeCoursePhases: [], fieldSources: [], activityCount: 0,
       sortKey: given.key, activityOrder: given.key})
     SET actor += given`,
    { actors: [...keys].map((key) => described.get(key) ?? { key }) },
  );
  for (const label of ["Project", "ProjectGroup", "Partnership"]) {
    await database.query(
      `UNWIND $activities AS given
       CREATE (activity:Activity:${label} {key: given.key, name: given.key, sortKey: given.key, isExample: false,
         startDate: date(given.startDate), endDate: date(given.endDate), isPrivate: given.isPrivate, fieldSources: []})
       WITH activity, given
       UNWIND given.participants AS participant
       MATCH (actor:Actor {key: participant.key})
       CREATE (actor)-[:TOOK_PART_IN {key: actor.key + '|' + activity.key,
         roles: coalesce(participant.roles, ['PARTICIPANT']), since: date(participant.since), formerPeriods: participant.formerPeriods,
         until: date(participant.until)}]->(activity)`,
      { activities: activities.filter((activity) => activity.label === label).map(withNulls) },
    );
  }
  await storeProfiles(database, network.profiles ?? []);
}

async function storeProfiles(
  database: TestDatabase,
  rows: NonNullable<FixtureNetwork["profiles"]>,
): Promise<void> {
  await database.query(
    `UNWIND $rows AS row
     MERGE (topic:Topic {key: row.topic}) ON CREATE SET topic.labelEn = row.topic, topic.level = 0, topic.scheme = 'CLUSTER'
     WITH topic, row MATCH (actor:Actor {key: row.actor})
     CREATE (actor)-[:WORKS_ON {key: row.actor + row.topic, weight: row.weight, isDirect: row.isDirect}]->(topic)`,
    { rows },
  );
}

/** The two ways in which questions about the network's structure are answered. */
export const WAYS = ["the database", "memory"] as const;

/** The network for one of the ways, as it is now: in memory, or nothing, so that the database is asked. */
export async function networkSource(
  database: Database,
  way: (typeof WAYS)[number],
): Promise<NetworkSource | null> {
  if (way === "the database") return null;
  const network = await readNetwork(database);
  return {
    current: () => network,
    exceedsMemory: false,
    noteWrite: () => undefined,
    reaching: () => Promise.resolve(network),
  };
}

/** Who asks, from where, and how much is looked at. */
export interface NetworkAsker {
  source: NetworkSource | null;
  limits?: Partial<typeof PATH_LIMITS>;
  viewer?: Viewer;
}

/** The services of one request that answer for the network's structure, by default an anonymous one. */
export function networkServices(whole: Database, { source, limits, viewer = ANONYMOUS }: NetworkAsker) {
  const params = viewerParams(viewer);
  const database = withStanding(whole, { viewer: params });
  const network = new RequestNetwork(source, params, 10_000);
  return composeNetworkServices({
    database,
    network,
    timeoutMs: 10_000,
    entities: {
      actors: new ActorService(new ActorRepository(database)),
      projects: new ProjectService(new ProjectRepository(database)),
      projectGroups: new ProjectGroupService(new ProjectGroupRepository(database)),
      partnerships: new PartnershipService(new PartnershipRepository(database)),
      topics: new TopicService(new TopicRepository(database)),
    },
    limits: { ...PATH_LIMITS, ...limits },
  });
}

// Cypher tells a missing entry of a map from null, date() takes both only as null.
function withNulls<Given extends { startDate?: string; endDate?: string; participants: object[] }>(
  given: Given,
) {
  return { startDate: null, endDate: null, isPrivate: null, ...given };
}
