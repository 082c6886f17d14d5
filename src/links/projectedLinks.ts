import { linkRule } from "../projection/algorithms/linkRule";
import { evidenceOf, linkSummary, sharedActivities, strengthOf } from "../projection/algorithms/pairLinks";
import type { RequestNetwork, VisibleNetwork } from "../projection/requestNetwork";
import type { LinkParams } from "./link.arguments";
import type { DescribedLink, LinkReader } from "./link-reader.type";
import type { Pair } from "./pairs";

/** Reads links from the network in memory; from the database while that is not there. */
export class ProjectedLinks implements LinkReader {
  constructor(
    private readonly network: RequestNetwork,
    private readonly stored: LinkReader,
  ) {}

  async measure(pairs: readonly Pair[], link: LinkParams): Promise<(Pair & { strength: number })[]> {
    const visible = this.network.current();
    if (!visible) return this.stored.measure(pairs, link);
    return linked(visible, pairs, link).map(({ pair, shared }) => ({
      ...pair,
      strength: strengthOf(visible.network, shared),
    }));
  }

  async describe(pairs: readonly Pair[], link: LinkParams, evidenceLimit: number): Promise<DescribedLink[]> {
    const visible = this.network.current();
    if (!visible) return this.stored.describe(pairs, link, evidenceLimit);
    return linked(visible, pairs, link).map(({ pair, shared }) => ({
      ...pair,
      ...linkSummary(visible.network, shared),
      evidence: evidenceOf(visible.network, shared, evidenceLimit),
    }));
  }
}

function linked(visible: VisibleNetwork, pairs: readonly Pair[], link: LinkParams) {
  const { network } = visible;
  const rule = linkRule(visible, link);
  return pairs.flatMap((pair) => {
    const [one, other] = [network.actors.indexes.get(pair.source), network.actors.indexes.get(pair.target)];
    if (one === undefined || other === undefined) return [];
    const shared = sharedActivities(network, rule, one, other);
    return shared.length === 0 ? [] : [{ pair, shared }];
  });
}
