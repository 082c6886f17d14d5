import { randomUUID } from "node:crypto";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { ReferenceService } from "../references/reference.service";
import { slug } from "../text/slug";
import { checkedCall } from "./checkedCall";
import { FundingCallStatus, type FundingCallOrder } from "./funding-call.enums";
import type { FundingCallFilterParams } from "./funding-call.filter";
import type { FundingCallInput } from "./funding-call.input";
import { FUNDING_CALL_ORDERS } from "./funding-call.orders";
import type { FundingCallRepository, FundingCallValues } from "./funding-call.repository";
import { toFundingCall } from "./toFundingCall";
import type { FundingCall } from "./funding-call.type";

/** Answers questions about funding calls, and changes them; one per request. */
export class FundingCallService {
  constructor(
    private readonly repository: FundingCallRepository,
    private readonly writes: WriteService,
    private readonly references: ReferenceService,
  ) {}

  private readonly byKeyLoader = entityLoader<FundingCall>((keys) => this.repository.byKeys(keys));

  /** The call with that key; null when there is none, or none that the asker may see. */
  byKey(key: string): Promise<FundingCall | null> {
    return this.byKeyLoader.load(key);
  }

  /** Deadline of the call with that key, ISO in UTC; null without one, or where there is none that the asker may see. */
  async deadlineOf(key: string | null): Promise<string | null> {
    return key === null ? null : ((await this.byKey(key))?.deadline ?? null);
  }

  /** Whether the deadline of the call with that key is over; null as `deadlineOf`. */
  async isDeadlineOver(key: string | null): Promise<boolean | null> {
    const deadline = await this.deadlineOf(key);
    return deadline === null ? null : Date.parse(deadline) <= Date.now();
  }

  /** One page of all that match and that the asker may see. */
  async list(order: FundingCallOrder, page: Page, filter: FundingCallFilterParams) {
    const rows = await this.repository.list(FUNDING_CALL_ORDERS[order], page, filter);
    return listConnection(
      rows,
      page,
      (row) => toFundingCall(row.fundingCall),
      () => this.repository.count(filter),
    );
  }

  /** Those that one can apply for at an instant and that the asker may see, earliest deadline first. @param instant ISO in UTC */
  openAt(instant: string, limit: number): Promise<FundingCall[]> {
    return this.repository.openAt(instant, limit);
  }

  /** Creates a draft. @throws Refusal for values that are not usable */
  async create(input: FundingCallInput) {
    const values = await this.values(input);
    const key = `call:${slug(values.titleEn ?? values.titleDe ?? "")}-${randomUUID().slice(0, 8)}`;
    return this.writes.run("createFundingCall", async (transaction) => {
      await this.repository.create(transaction, key);
      const fundingCall = await this.repository.write(transaction, key, values);
      await transaction.record({
        targetType: "FundingCall",
        targetKey: key,
        before: null,
        after: told(fundingCall),
      });
      return { fundingCall };
    });
  }

  /** Replaces what a call says. @throws Refusal for a conflict, with the call as it is, and for unusable values */
  async update(id: string, expectedVersion: number, input: FundingCallInput) {
    const values = await this.values(input);
    return this.change("updateFundingCall", id, expectedVersion, (transaction, call) =>
      this.repository.write(transaction, call.key, values),
    );
  }

  /** Announces a draft, or takes a published call back. */
  setStatus(action: string, id: string, expectedVersion: number, status: FundingCallStatus) {
    return this.change(action, id, expectedVersion, (transaction, call) => {
      if (!NEXT[call.status].includes(status))
        throw refusal("NOT_POSSIBLE", "id", WRONG_STATE, { fundingCall: call });
      return this.repository.setStatus(transaction, call.key, status);
    });
  }

  private change(
    action: string,
    id: string,
    expectedVersion: number,
    work: (transaction: AuditedTransaction, call: FundingCall) => Promise<FundingCall>,
  ) {
    const key = decodeId("FundingCall", id, "id");
    return this.writes.run(action, async (transaction) => {
      const call = await this.repository.lock(transaction, key);
      if (!call) throw notFound("id", `FundingCall "${key}"`);
      if (call.version !== expectedVersion)
        throw refusal("CONFLICT", "expectedVersion", CHANGED_MEANWHILE, { fundingCall: call });
      const fundingCall = await work(transaction, call);
      const changes = changedFields(told(call), told(fundingCall)) ?? { before: {}, after: {} };
      await transaction.record({ targetType: "FundingCall", targetKey: key, ...changes });
      // Nobody can apply for a draft, or for what was taken back.
      if (fundingCall.status === FundingCallStatus.PUBLISHED)
        transaction.announce({ channel: "fundingCallChanged", key });
      return { fundingCall };
    });
  }

  private async values({ funderId, topicIds, ...input }: FundingCallInput): Promise<FundingCallValues> {
    const checked = checkedCall(input);
    return {
      ...checked,
      funderKey: await this.references.actor(funderId, "input.funderId"),
      topicKeys: await this.references.topics(topicIds, "input.topicIds"),
    };
  }
}

/** What can follow on each state. */
const NEXT: Readonly<Record<FundingCallStatus, readonly FundingCallStatus[]>> = {
  [FundingCallStatus.DRAFT]: [FundingCallStatus.PUBLISHED, FundingCallStatus.WITHDRAWN],
  [FundingCallStatus.PUBLISHED]: [FundingCallStatus.WITHDRAWN],
  [FundingCallStatus.WITHDRAWN]: [FundingCallStatus.PUBLISHED],
};

const WRONG_STATE = {
  de: "In diesem Zustand der Ausschreibung geht das nicht.",
  en: "The call's state does not allow this.",
};

const CHANGED_MEANWHILE = {
  de: "Inzwischen wurde die Ausschreibung geändert: den jetzigen Stand ansehen und mit seiner Version erneut senden.",
  en: "The call was changed meanwhile: look at its present state and send again with its version.",
};

/** What the record of writes tells of a call: all it says but what is computed. */
function told({
  id: _id,
  isOpen: _isOpen,
  isExample: _isExample,
  ...values
}: FundingCall): Record<string, unknown> {
  return { ...values };
}
