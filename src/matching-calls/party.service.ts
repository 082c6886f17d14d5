import type { ActorService } from "../actors/actor.service";
import type { ConsortiumService } from "../consortia/consortium.service";
import { actorsIn } from "../formation/savedConsortium";
import type { MatchingParty } from "./matchingParty";

/** Those for whom calls are sought. */
export interface KnownParty {
  readonly actorKeys: readonly string[];
  /** What a consortium says that it is about; nothing for an actor. */
  readonly topicKeys: readonly string[];
}

/** Knows those for whom calls are sought; one per request. */
export class PartyService {
  constructor(
    private readonly consortia: Pick<ConsortiumService, "byKey">,
    private readonly actors: Pick<ActorService, "byKey">,
  ) {}

  /** Those for whom calls are sought, as they are now; null where there are none that exist for the asker. */
  async known({ type, key }: MatchingParty): Promise<KnownParty | null> {
    if (type === "Actor") {
      const actor = await this.actors.byKey(key);
      // The key of an actor that was merged leads to its survivor.
      return actor && { actorKeys: [actor.key], topicKeys: [] };
    }
    const consortium = await this.consortia.byKey(key);
    return consortium && { actorKeys: actorsIn(consortium), topicKeys: consortium.requirements.topicKeys };
  }
}
