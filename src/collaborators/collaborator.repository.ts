import type { StoredActor } from "../actors/toActor";
import type { LinkSummary } from "../links/link.type";
import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database } from "../neo4j/database.type";

/** A collaborator as the statement returns it. */
export type CollaboratorRow = RelationEdge<StoredActor> & LinkSummary;

/** Reads the collaborators of actors. */
export class CollaboratorRepository {
  constructor(private readonly database: Database) {}

  readonly ofActors = readRelation<CollaboratorRow>(this.database, "collaborators/list-of-actors");
}
