import { toActor } from "../actors/toActor";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { toProject } from "../projects/toProject";
import type { LighthouseTopicsRepository } from "./lighthouse-topics.repository";

/** Connects lighthouses to the network by topic; one per request. */
export class LighthouseTopicsService {
  constructor(private readonly repository: LighthouseTopicsRepository) {}

  private readonly actorsLoader = relationLoader(this.repository.actors);

  private readonly projectsLoader = relationLoader(this.repository.projects);

  /** The actors that work on a lighthouse's topics; the relation carries their filter. */
  actors(lighthouseKey: string, relation: Relation) {
    return relationConnection(this.actorsLoader, lighthouseKey, relation, {
      node: toActor,
      edge: ({ weight, topicCount, isMember }) => ({ weight, topicCount, isMember }),
    });
  }

  /** The projects about a lighthouse's topics; the relation carries their filter. */
  projects(lighthouseKey: string, relation: Relation) {
    return relationConnection(this.projectsLoader, lighthouseKey, relation, {
      node: toProject,
      edge: ({ topicCount }) => ({ topicCount }),
    });
  }
}
