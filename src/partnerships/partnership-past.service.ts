import DataLoader from "dataloader";
import { sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { PartnershipChangesRepository, PartnershipPast } from "./partnership-changes.repository";
import type { PartnershipState } from "./partnership-state.type";

/** How many former states are shown: the latest. */
export const MAXIMUM_STATES = 50;

/** Tells the actors of a partnership what only they, managers and auditors may know; one per request. */
export class PartnershipPastService {
  constructor(
    private readonly repository: PartnershipChangesRepository,
    private readonly viewer: Viewer,
  ) {}

  private readonly pastLoader = new DataLoader<string, PartnershipPast | null>(async (keys) => {
    const rows = await this.repository.pastOf(keys, MAXIMUM_STATES);
    return keys.map((key) => rows.find(({ ownerKey }) => ownerKey === key) ?? null);
  });

  /** The former states, newest first; null for whoever may not know them. */
  async history(key: string): Promise<PartnershipState[] | null> {
    return (await this.past(key, "Partnership.history"))?.states ?? null;
  }

  /** Keys of the actors that have agreed to publish it; null for whoever may not know them. */
  async publicationAgreedBy(key: string): Promise<string[] | null> {
    return (await this.past(key, "Partnership.publicationAgreedBy"))?.agreeingKeys ?? null;
  }

  private async past(key: string, coordinate: string): Promise<PartnershipPast | null> {
    const past = await this.pastLoader.load(key);
    return past && sees(this.viewer, coordinate, { actorKeys: past.partyKeys }) ? past : null;
  }
}
