import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { ConsortiumRole } from "../consortia/consortium.enums";
import type { ConsortiumService } from "../consortia/consortium.service";
import type { Consortium } from "../consortia/consortium.type";
import { recordAndTell, recordOf } from "../consortia/recordOf";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import {
  type ClosePartnerSearchInput,
  partnerSearchSchema,
  type PublishPartnerSearchInput,
} from "./partner-search.input";
import type { LockedSearch, PartnerSearchRepository } from "./partner-search.repository";
import { PARTNER_SEARCH_TEXTS } from "./partner-search.texts";
import type { PartnerSearch } from "./partner-search.type";
import { toPartnerSearch } from "./toPartnerSearch";

/** Tells of searches for partners, publishes and closes them; one per request. */
export class PartnerSearchService {
  constructor(
    private readonly repository: PartnerSearchRepository,
    private readonly consortia: ConsortiumService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<PartnerSearch>((keys) => this.repository.byKeys(keys));
  private readonly ofConsortiaLoader = relationLoader(this.repository.ofConsortia);

  /** The search with that key; null when there is none that is open or known to the viewer. */
  byKey(key: string): Promise<PartnerSearch | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of the open ones, newest first. */
  async list(page: Page) {
    const rows = await this.repository.list(page);
    return listConnection(
      rows,
      page,
      ({ search }) => toPartnerSearch(search),
      () => this.repository.count(),
    );
  }

  /** The searches for a consortium that the viewer sees, oldest first. */
  ofConsortium({ key }: Consortium, relation: Relation) {
    return relationConnection(this.ofConsortiaLoader, key, relation, { node: toPartnerSearch });
  }

  /** Shows everybody what is sought, and what the lead reveals. */
  async publish(input: PublishPartnerSearchInput) {
    const { reveal, textDe, textEn } = validated(partnerSearchSchema, input, "input");
    const key = `partner-search:${randomUUID()}`;
    const name = "publishPartnerSearch";
    return this.writes.run(name, async (transaction) => {
      const consortium = await this.consortia.lockForming(
        transaction,
        name,
        input.consortiumId,
        ConsortiumRole.LEAD,
        "input.consortiumId",
      );
      const texts = { textDe, textEn };
      const stored = { key, consortiumKey: consortium.key, reveals: reveal, ...texts };
      const partnerSearch = await this.repository.create(transaction, stored);
      const change = recordOf(consortium.key, null, { partnerSearch: key, reveals: reveal });
      await recordAndTell(transaction, change);
      return { partnerSearch };
    });
  }

  /** Ends a search; what is revealed is told no longer. */
  close({ searchId }: ClosePartnerSearchInput) {
    const name = "closePartnerSearch";
    return this.writes.run(name, async (transaction) => {
      const { search, consortiumKey, leadKey } = await this.lock(transaction, searchId);
      demand(this.viewer, `Mutation.${name}`, { actorKeys: leadKey === null ? [] : [leadKey] });
      if (!search.isOpen)
        throw refusal("CLOSED", "input.searchId", PARTNER_SEARCH_TEXTS.CLOSED, { partnerSearch: search });
      const partnerSearch = await this.repository.close(transaction, search.key);
      const before = { partnerSearch: search.key, isOpen: true };
      await recordAndTell(transaction, recordOf(consortiumKey, before, { isOpen: false }));
      return { partnerSearch };
    });
  }

  /** Locks a search for a write. @throws NOT_FOUND for one that is neither open nor known to the viewer */
  async lock(transaction: AuditedTransaction, searchId: string): Promise<LockedSearch> {
    const key = decodeId("PartnerSearch", searchId, "input.searchId");
    const locked = await this.repository.lock(transaction, key);
    if (locked === null) throw notFound("input.searchId", `PartnerSearch "${key}"`);
    return locked;
  }
}
