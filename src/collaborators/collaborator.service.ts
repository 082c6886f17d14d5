import { toActor } from "../actors/toActor";
import type { LinkSummary } from "../links/link.type";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { CollaboratorRepository, CollaboratorRow } from "./collaborator.repository";

/** Answers whom actors collaborate with; one per request, so that its loader batches and remembers. */
export class CollaboratorService {
  constructor(private readonly repository: CollaboratorRepository) {}

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The collaborators of an actor; the relation carries link and actor filter. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toActor, edge: linkSummary });
  }
}

function linkSummary({ strength, linkCount, firstYear, lastYear }: CollaboratorRow): LinkSummary {
  return { strength, linkCount, firstYear, lastYear };
}
