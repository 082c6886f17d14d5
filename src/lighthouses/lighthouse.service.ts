import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { membership } from "../memberships/membership.edge";
import type { LighthouseRepository } from "./lighthouse.repository";
import { toLighthouse } from "./toLighthouse";
import type { Lighthouse } from "./lighthouse.type";

/** Answers questions about lighthouses; one per request, so that its loaders batch and remember. */
export class LighthouseService {
  constructor(private readonly repository: LighthouseRepository) {}

  private readonly byKeyLoader = entityLoader<Lighthouse>((keys) => this.repository.byKeys(keys));

  /** The lighthouse with that key; null when there is none. */
  byKey(key: string): Promise<Lighthouse | null> {
    return this.byKeyLoader.load(key);
  }

  /** All lighthouses, by start. */
  all(): Promise<Lighthouse[]> {
    return this.repository.all();
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The lighthouses that an actor is or was a member of. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toLighthouse, edge: membership });
  }
}
