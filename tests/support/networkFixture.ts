import "reflect-metadata";
import { ANONYMOUS, viewerParams } from "../../src/access/viewer.type";
import { ActorRepository } from "../../src/actors/actor.repository";
import { ActorService } from "../../src/actors/actor.service";
import { CollaboratorRepository } from "../../src/collaborators/collaborator.repository";
import { CollaboratorService } from "../../src/collaborators/collaborator.service";
import { NetworkRepository } from "../../src/ego-network/network.repository";
import { NetworkService } from "../../src/ego-network/network.service";
import { encodeId } from "../../src/graphql/nodeId";
import { LinkRepository } from "../../src/links/link.repository";
import { LinkService } from "../../src/links/link.service";
import { NeighbourRepository } from "../../src/neighbours/neighbour.repository";
import { NeighbourService } from "../../src/neighbours/neighbour.service";
import type { Database } from "../../src/neo4j/database.type";
import { withStanding } from "../../src/neo4j/withStanding";
import { PartnershipRepository } from "../../src/partnerships/partnership.repository";
import { PartnershipService } from "../../src/partnerships/partnership.service";
import { PathRepository } from "../../src/paths/path.repository";
import { PathService } from "../../src/paths/path.service";
import { ProjectGroupRepository } from "../../src/project-groups/project-group.repository";
import { ProjectGroupService } from "../../src/project-groups/project-group.service";
import { ProjectRepository } from "../../src/projects/project.repository";
import { ProjectService } from "../../src/projects/project.service";
import type { TestDatabase } from "./testDatabase";

/** An activity of a small network: who takes part, by actor key or by key and what the participation says. */
export interface FixtureActivity {
  key: string;
  label?: "Project" | "ProjectGroup" | "Partnership";
  startDate?: string;
  endDate?: string;
  participants: (string | { key: string; roles?: string[]; since?: string; until?: string })[];
}

/** A small network; an actor that is only named as a participant needs no entry of its own. */
export interface FixtureNetwork {
  actors?: ({ key: string } & Record<string, unknown>)[];
  activities: FixtureActivity[];
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
         startDate: date(given.startDate), endDate: date(given.endDate), fieldSources: []})
       WITH activity, given
       UNWIND given.participants AS participant
       MATCH (actor:Actor {key: participant.key})
       CREATE (actor)-[:TOOK_PART_IN {key: actor.key + '|' + activity.key,
         roles: coalesce(participant.roles, ['PARTICIPANT']), since: date(participant.since),
         until: date(participant.until)}]->(activity)`,
      { activities: activities.filter((activity) => activity.label === label).map(withNulls) },
    );
  }
}

/** The services of one anonymous request that answer for the network's structure. */
export function networkServices(whole: Database, pathLimit?: number) {
  const database = withStanding(whole, { viewer: viewerParams(ANONYMOUS) });
  const actors = new ActorService(new ActorRepository(database));
  const links = new LinkService(new LinkRepository(database), {
    actors,
    projects: new ProjectService(new ProjectRepository(database)),
    projectGroups: new ProjectGroupService(new ProjectGroupRepository(database)),
    partnerships: new PartnershipService(new PartnershipRepository(database)),
  });
  return {
    links,
    paths: new PathService(new PathRepository(database), links, actors, pathLimit),
    network: new NetworkService(new NetworkRepository(database), actors),
    collaborators: new CollaboratorService(new CollaboratorRepository(database)),
    neighbours: new NeighbourService(new NeighbourRepository(database)),
  };
}

// Cypher tells a missing entry of a map from null, date() takes both only as null.
function withNulls<Given extends { startDate?: string; endDate?: string; participants: object[] }>(
  given: Given,
) {
  return { startDate: null, endDate: null, ...given };
}
