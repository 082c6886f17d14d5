import { entityLoader } from "../loading/entityLoader";
import { manyLoader } from "../loading/manyLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { membership } from "../memberships/membership.edge";
import type { InitiativeRepository } from "./initiative.repository";
import { toInitiative } from "./toInitiative";
import type { FocusArea, Initiative } from "./initiative.type";

/** Answers questions about initiatives; one per request, so that its loaders batch and remember. */
export class InitiativeService {
  constructor(private readonly repository: InitiativeRepository) {}

  private readonly byKeyLoader = entityLoader<Initiative>((keys) => this.repository.byKeys(keys));

  /** The initiative with that key; null when there is none. */
  byKey(key: string): Promise<Initiative | null> {
    return this.byKeyLoader.load(key);
  }

  /** All initiatives, by start. */
  all(): Promise<Initiative[]> {
    return this.repository.all();
  }

  private readonly focusAreasLoader = manyLoader((keys) => this.repository.focusAreas(keys));

  /** The parts of an initiative, in their own order. */
  async focusAreas(key: string): Promise<FocusArea[]> {
    return (await this.focusAreasLoader.load(key)).map(({ focusArea }) => focusArea);
  }

  private readonly ofActorsLoader = relationLoader(this.repository.ofActors);

  /** The initiatives that an actor is or was a member of. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toInitiative, edge: membership });
  }
}
