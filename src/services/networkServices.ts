import type { Actor } from "../actors/actor.type";
import { CollaboratorRepository } from "../collaborators/collaborator.repository";
import { CollaboratorService } from "../collaborators/collaborator.service";
import { NetworkRepository } from "../ego-network/network.repository";
import { NetworkService } from "../ego-network/network.service";
import { ProjectedSurroundings } from "../ego-network/projectedSurroundings";
import { IntroductionService } from "../introductions/introduction.service";
import type { FindsByKey } from "../links/found";
import { LinkRepository } from "../links/link.repository";
import { type LinkedEntities, LinkService } from "../links/link.service";
import { ProjectedLinks } from "../links/projectedLinks";
import { NeighbourRepository } from "../neighbours/neighbour.repository";
import { NeighbourService } from "../neighbours/neighbour.service";
import { ProjectedNeighbours } from "../neighbours/projectedNeighbours";
import type { Database } from "../neo4j/database.type";
import { PathRepository } from "../paths/path.repository";
import { PATH_LIMITS, PathService } from "../paths/path.service";
import { ProjectedChains } from "../paths/projectedChains";
import { FreshnessService } from "../projection/freshness.service";
import { ProjectionRepository } from "../projection/projection.repository";
import type { RequestNetwork } from "../projection/requestNetwork";
import type { Topic } from "../topics/topic.type";

/** The services that answer for the network's structure, of one request. */
export interface NetworkServices {
  links: LinkService;
  paths: PathService;
  introductions: IntroductionService;
  network: NetworkService;
  collaborators: CollaboratorService;
  neighbours: NeighbourService;
}

/** What they stand on. */
export interface NetworkFoundation {
  readonly database: Database;
  /** The network in memory, which answers where it is there and current. */
  readonly network: RequestNetwork;
  /** Longest time of one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly entities: LinkedEntities & { actors: FindsByKey<Actor>; topics: FindsByKey<Topic> };
  /** How much is looked at for paths. */
  readonly limits?: typeof PATH_LIMITS;
}

/** Puts the services that answer for the network's structure together: a part of services.ts. */
export function composeNetworkServices({
  database,
  network,
  timeoutMs,
  entities,
  limits = PATH_LIMITS,
}: NetworkFoundation): NetworkServices {
  const { actors, topics } = entities;
  const freshness = new FreshnessService(network, new ProjectionRepository(database), timeoutMs);
  const links = new LinkService(new ProjectedLinks(network, new LinkRepository(database)), entities);
  const chains = new ProjectedChains(network, new PathRepository(database));
  const surroundings = new ProjectedSurroundings(network, new NetworkRepository(database));
  const neighbours = new ProjectedNeighbours(network, new NeighbourRepository(database), actors);
  return {
    links,
    paths: new PathService(chains, network, links, actors, freshness, limits),
    introductions: new IntroductionService(network, links, actors),
    network: new NetworkService(surroundings, actors, freshness),
    collaborators: new CollaboratorService(new CollaboratorRepository(database)),
    neighbours: new NeighbourService(neighbours, topics, freshness),
  };
}
