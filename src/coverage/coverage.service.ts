import { ALL_LINKS } from "../links/link.arguments";
import { linkRule } from "../projection/algorithms/linkRule";
import type { VisibleNetwork } from "../projection/requestNetwork";
import type { Requirements } from "../requirements/requirements.type";
import type { CoverageRepository } from "./coverage.repository";
import type { CoverageFacts, StageOffer } from "./coverage.type";

/** Puts together what coverage is read from; one per request. */
export class CoverageService {
  constructor(private readonly repository: Pick<CoverageRepository, "stageOffers">) {}

  /**
   * What says who covers these requirements, past and present, as the asker may see it.
   *
   * @param actorKeys of whom alone offers are needed; null for anybody
   */
  async facts(
    visible: VisibleNetwork,
    { valueChainStages }: Pick<Requirements, "valueChainStages">,
    actorKeys: readonly string[] | null = null,
  ): Promise<CoverageFacts> {
    const rows =
      valueChainStages.length === 0 ? [] : await this.repository.stageOffers(valueChainStages, actorKeys);
    const offers = new Map<number, StageOffer[]>();
    for (const row of rows) {
      const actor = visible.network.actors.indexes.get(row.actorKey);
      if (actor === undefined) continue;
      const known = offers.get(actor);
      if (known) known.push(row);
      else offers.set(actor, [row]);
    }
    const rule = linkRule(visible, ALL_LINKS);
    return { network: visible.network, rule, offers };
  }
}
