import type { ValueChainStage } from "../actors/actor.enums";
import type { Database } from "../neo4j/database.type";
import type { StageOffer } from "./coverage.type";
import { serviceKindsOf } from "./stageRules";

/** Reads what coverage needs beside the network in memory. */
export class CoverageRepository {
  constructor(private readonly database: Database) {}

  /** Current offers that tell one of the stages; those of some actors alone, or null for all. */
  stageOffers(
    stages: readonly ValueChainStage[],
    actorKeys: readonly string[] | null,
  ): Promise<StageOffer[]> {
    const kinds = serviceKindsOf(stages);
    return this.database.read<StageOffer>("coverage/list-stage-offers", { stages, kinds, actorKeys });
  }
}
