import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { WriteService } from "../audit/write.service";
import type { FundingCallService } from "../funding-calls/funding-call.service";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { ReferenceService } from "../references/reference.service";
import type { RequirementsService } from "../requirements/requirements.service";
import { checkedWords } from "./checkedContent";
import { ConsortiumRole, ConsortiumState } from "./consortium.enums";
import type {
  CreateConsortiumInput,
  ShareConsortiumWithOfficeInput,
  UpdateConsortiumInput,
} from "./consortium.input";
import type { ConsortiumContent, ConsortiumRepository } from "./consortium.repository";
import { assertVersion, type ConsortiumService } from "./consortium.service";
import { CONSORTIUM_TEXTS } from "./consortium.texts";
import { changedParts, recordAndTell, recordOf } from "./recordOf";

/** Begins, changes, shows and removes consortia; one per request. */
export class ConsortiumWriteService {
  constructor(
    private readonly repository: ConsortiumRepository,
    private readonly consortia: ConsortiumService,
    private readonly services: {
      references: ReferenceService;
      requirements: RequirementsService;
      actors: Pick<ActorService, "byKey">;
      fundingCalls: Pick<FundingCallService, "byKey">;
    },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** Begins a consortium for an actor that the viewer speaks for. */
  async create({ leadId, ...input }: CreateConsortiumInput) {
    demand(this.viewer, "Mutation.createConsortium", {
      actorKeys: [decodeId("Actor", leadId, "input.leadId")],
    });
    const leadKey = (await this.services.references.actor(leadId, "input.leadId"))!;
    const content = await this.content(input);
    await this.assertSameSort(leadKey, content);
    const key = `consortium:${randomUUID()}`;
    return this.writes.run("createConsortium", async (transaction) => {
      await this.repository.create(transaction, key, leadKey);
      const consortium = await this.repository.write(transaction, key, content, transaction.accountKey);
      await transaction.record(
        recordOf(key, null, { lead: leadKey, fundingCall: content.fundingCallKey, version: 1 }),
      );
      return { consortium };
    });
  }

  /** Replaces what a consortium is to be. @throws Refusal for a conflict, with the consortium as it is */
  async update({ id, expectedVersion, ...input }: UpdateConsortiumInput) {
    const content = await this.content(input);
    return this.writes.run("updateConsortium", async (transaction) => {
      const before = await this.consortia.lockForming(
        transaction,
        "updateConsortium",
        id,
        ConsortiumRole.EDITOR,
      );
      assertVersion(before, expectedVersion);
      if (content.fundingCallKey !== before.fundingCallKey)
        await this.assertSameSort(before.leadKey, content);
      const changed = changedParts(before, content);
      if (changed.length === 0) {
        transaction.changesNothing();
        return { consortium: before };
      }
      const { accountKey } = transaction;
      const consortium = await this.repository.write(transaction, before.key, content, accountKey);
      await recordAndTell(
        transaction,
        recordOf(
          before.key,
          { version: before.version, fundingCall: before.fundingCallKey },
          { version: consortium.version, fundingCall: consortium.fundingCallKey, changed },
        ),
      );
      return { consortium };
    });
  }

  /** Shows a consortium to the cluster's office, or hides it again. */
  shareWithOffice({ id, isShared }: ShareConsortiumWithOfficeInput) {
    const name = "shareConsortiumWithOffice";
    return this.writes.run(name, async (transaction) => {
      const before = await this.consortia.lock(transaction, name, id, ConsortiumRole.LEAD);
      const consortium = await this.repository.setSharedWithOffice(transaction, before.key, isShared);
      const { isSharedWithOffice } = before;
      const change = recordOf(before.key, { isSharedWithOffice }, { isSharedWithOffice: isShared });
      await recordAndTell(transaction, change);
      return { consortium };
    });
  }

  /** Removes a consortium that was never submitted, with everything that belongs to it. */
  remove(id: string) {
    return this.writes.run("deleteConsortium", async (transaction) => {
      const before = await this.consortia.lock(
        transaction,
        "deleteConsortium",
        id,
        ConsortiumRole.LEAD,
        "id",
      );
      if (![ConsortiumState.FORMING, ConsortiumState.ABANDONED].includes(before.state))
        throw refusal("NOT_POSSIBLE", "id", CONSORTIUM_TEXTS.KEPT, { consortium: before });
      await this.repository.remove(transaction, before.key);
      const { leadKey: lead, state, isSharedWithOffice } = before;
      const change = recordOf(before.key, { lead, state }, null);
      await recordAndTell(transaction, { ...change, isSharedWithOffice });
      return { consortium: null };
    });
  }

  /** @throws Refusal for an invented lead with a real call, or the other way round */
  private async assertSameSort(
    leadKey: string | null,
    { fundingCallKey }: Pick<ConsortiumContent, "fundingCallKey">,
  ): Promise<void> {
    if (leadKey === null || fundingCallKey === null) return;
    const { actors, fundingCalls } = this.services;
    const [lead, call] = await Promise.all([actors.byKey(leadKey), fundingCalls.byKey(fundingCallKey)]);
    if (lead !== null && call !== null && lead.isExample !== call.isExample)
      throw refusal("INVALID", "input.fundingCallId", CONSORTIUM_TEXTS.MIXED_CALL);
  }

  private async content(
    input: Omit<UpdateConsortiumInput, "id" | "expectedVersion">,
  ): Promise<ConsortiumContent> {
    const { fundingCallId, requirements } = input;
    const words = checkedWords(input);
    return {
      ...words,
      fundingCallKey: fundingCallId ? decodeId("FundingCall", fundingCallId, "input.fundingCallId") : null,
      requirements: await this.services.requirements.withCall(
        requirements,
        "input.requirements",
        fundingCallId,
        "input.fundingCallId",
      ),
    };
  }
}
