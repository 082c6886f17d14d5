import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { Transaction } from "../neo4j/database.type";
import { participation } from "../participations/participation.edge";
import type { PartnershipRepository } from "./partnership.repository";
import { toPartnership } from "./toPartnership";
import type { Partnership } from "./partnership.type";

/** Answers questions about partnerships; one per request, so that its loaders batch and remember. */
export class PartnershipService {
  constructor(private readonly repository: PartnershipRepository) {}

  private readonly byKeyLoader = entityLoader<Partnership>((keys) => this.repository.byKeys(keys));

  /** The partnership with that key; null when there is none, or none that exists for who asks. */
  byKey(key: string): Promise<Partnership | null> {
    return this.byKeyLoader.load(key);
  }

  /** The same as a transaction leaves it. */
  inTransaction(transaction: Transaction, key: string): Promise<Partnership | null> {
    return this.repository.inTransaction(transaction, key);
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The partnerships that an actor is or was in. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, {
      node: toPartnership,
      edge: participation,
    });
  }
}
