import { randomUUID } from "node:crypto";
import { demand, sees } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import type { WriteService } from "../../audit/write.service";
import { ConsortiumRole } from "../../consortia/consortium.enums";
import type { Consortium } from "../../consortia/consortium.type";
import { thoseWith } from "../../consortia/consortiumRights";
import { messageSchema } from "../../consortia/members/member.schema";
import { recordAndTell, recordOf } from "../../consortia/recordOf";
import type { Page } from "../../graphql/pageArguments";
import { decodeId } from "../../graphql/nodeId";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { entityLoader } from "../../loading/entityLoader";
import { listConnection } from "../../loading/orderedList";
import type { Relation } from "../../loading/relation";
import { relationConnection, relationLoader } from "../../loading/relationLoader";
import type { ReferenceService } from "../../references/reference.service";
import type { PartnerSearchService } from "../partner-search.service";
import { PARTNER_SEARCH_TEXTS } from "../partner-search.texts";
import type { ApplyToPartnerSearchInput } from "./application.input";
import type { Applicant, PartnerApplicationRepository } from "./application.repository";
import { type PartnerApplication, toApplication } from "./application.type";
import type { ApplicationNews } from "./applicationNews";

/** Takes applications to searches for partners, and tells of them to both sides; one per request. */
export class PartnerApplicationService {
  constructor(
    private readonly repository: PartnerApplicationRepository,
    private readonly searches: PartnerSearchService,
    private readonly services: { references: ReferenceService; news: ApplicationNews },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<PartnerApplication>((keys) => this.repository.byKeys(keys));
  private readonly ofConsortiaLoader = relationLoader(this.repository.ofConsortia);

  /** The application with that key; null when there is none of an actor of the viewer, nor for a consortium that they edit. */
  byKey(key: string): Promise<PartnerApplication | null> {
    return this.byKeyLoader.load(key);
  }

  /** One page of those of actors that the viewer speaks for, newest first. */
  async list(page: Page) {
    const rows = await this.repository.list(page);
    return listConnection(
      rows,
      page,
      ({ application }) => toApplication(application),
      () => this.repository.count(),
    );
  }

  /** The applications for a consortium, oldest first; null for those who do not edit it. */
  async ofConsortium(consortium: Consortium, relation: Relation) {
    const editors = thoseWith(consortium, ConsortiumRole.EDITOR);
    if (!sees(this.viewer, "Consortium.partnerApplications", editors)) return null;
    return relationConnection(this.ofConsortiaLoader, consortium.key, relation, { node: toApplication });
  }

  /** Applies for an actor that the viewer speaks for. Whether it is considered or invited already is told to nobody here. */
  async apply(input: ApplyToPartnerSearchInput) {
    const name = "applyToPartnerSearch";
    const { message } = validated(messageSchema, input, "input");
    demand(this.viewer, `Mutation.${name}`, {
      actorKeys: [decodeId("Actor", input.actorId, "input.actorId")],
    });
    const actorKey = (await this.services.references.actor(input.actorId, "input.actorId"))!;
    const key = `partner-application:${randomUUID()}`;
    return this.writes.run(name, async (transaction) => {
      const { search, consortiumKey, leadKey } = await this.searches.lock(transaction, input.searchId);
      if (!search.isOpen) throw refusal("CLOSED", "input.searchId", PARTNER_SEARCH_TEXTS.CLOSED);
      const applicant = await this.repository.applicant(transaction, consortiumKey, actorKey);
      if (applicant !== null) assertAdmissible(applicant);
      const before = await this.repository.findOf(transaction, search.key, actorKey);
      if (before !== null)
        throw refusal("TAKEN", "input.actorId", PARTNER_SEARCH_TEXTS.APPLIED, { partnerApplication: before });
      const { accountKey } = transaction;
      const stored = { key, searchKey: search.key, actorKey, accountKey, message };
      const partnerApplication = await this.repository.create(transaction, stored);
      await this.services.news.applied(transaction, leadKey, search, partnerApplication);
      const told = { partnerSearch: search.key, partnerApplication: key, actor: actorKey };
      await recordAndTell(transaction, recordOf(consortiumKey, null, told));
      return { partnerApplication };
    });
  }
}

/** @throws Refusal for who cannot be accepted in any case, and whose people know why */
function assertAdmissible({ isLead, isMember, isMixed }: Applicant): void {
  if (isLead) throw refusal("INVALID", "input.actorId", PARTNER_SEARCH_TEXTS.IS_LEAD);
  if (isMember) throw refusal("TAKEN", "input.actorId", PARTNER_SEARCH_TEXTS.IS_MEMBER);
  if (isMixed) throw refusal("INVALID", "input.actorId", PARTNER_SEARCH_TEXTS.MIXED);
}
