import type { Page } from "../graphql/pageArguments";
import { type ListedRow, type ListOrder, readOrderedList } from "../loading/orderedList";
import type { Database, Transaction } from "../neo4j/database.type";
import { fold } from "../text/fold";
import type { CheckedCall } from "./checkedCall";
import { FundingCallOrder, FundingCallStatus } from "./funding-call.enums";
import { type FundingCallFilterParams, fundingCallFilterParams } from "./funding-call.filter";
import { deadlineOrder, FUNDING_CALL_ORDERS, openingOrder } from "./funding-call.orders";
import type { FundingCall } from "./funding-call.type";
import { type StoredFundingCall, toFundingCall } from "./toFundingCall";

/** What a funding call says, with the keys of what it is tied to. */
export interface FundingCallValues extends CheckedCall {
  funderKey: string | null;
  topicKeys: string[];
}

/** Reads and writes funding calls. */
export class FundingCallRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one that the asker may see, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<FundingCall[]> {
    const rows = await this.database.read<{ fundingCall: StoredFundingCall }>("funding-calls/find-by-keys", {
      keys,
    });
    return rows.map(({ fundingCall }) => toFundingCall(fundingCall));
  }

  /** One page of all that match, in reading direction. */
  list(
    order: ListOrder,
    page: Page,
    filter: FundingCallFilterParams,
  ): Promise<(ListedRow & { fundingCall: StoredFundingCall })[]> {
    return readOrderedList(this.database, order, page, { filter });
  }

  /** How many match. */
  async count(filter: FundingCallFilterParams): Promise<number> {
    const [row] = await this.database.read<{ count: number }>("funding-calls/count", { filter });
    return row?.count ?? 0;
  }

  /** Those that one can apply for at an instant and that the asker may see, earliest deadline first. @param instant ISO in UTC */
  async openAt(instant: string, limit: number): Promise<FundingCall[]> {
    const order = FUNDING_CALL_ORDERS[FundingCallOrder.DEADLINE];
    const page: Page = { limit, fetch: limit, backward: false, after: null, before: null, order };
    const rows = await this.list(order, page, {
      ...fundingCallFilterParams(null),
      statuses: [FundingCallStatus.PUBLISHED],
      isOpenAt: instant,
    });
    return rows.map(({ fundingCall }) => toFundingCall(fundingCall, instant));
  }

  /** Creates a draft that says nothing yet. */
  async create(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("funding-calls/create-call", { key });
  }

  /** Locks a call and reads it; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<FundingCall | null> {
    const [row] = await transaction.run<{ fundingCall: StoredFundingCall }>("funding-calls/lock-call", {
      key,
    });
    return row ? toFundingCall(row.fundingCall) : null;
  }

  /** Sets what a locked call says. @returns it as it is then */
  async write(transaction: Transaction, key: string, values: FundingCallValues): Promise<FundingCall> {
    const { deadline, opensOn, funderKey, topicKeys, requirements, ...plain } = values;
    const { partners, ...numbers } = requirements;
    const texts = [plain.titleDe, plain.titleEn, plain.programme, plain.descriptionDe, plain.descriptionEn];
    const searchText = texts
      .filter((text) => text !== null)
      .map(fold)
      .join(" ");
    const orders = { deadlineOrder: deadlineOrder(deadline, key), openingOrder: openingOrder(opensOn, key) };
    const [row] = await transaction.run<{ fundingCall: StoredFundingCall }>("funding-calls/write-call", {
      key,
      values: { ...plain, ...numbers, ...orders, searchText },
      deadline,
      opensOn,
      funderKey,
      topicKeys,
      partners,
    });
    return toFundingCall(row!.fundingCall);
  }

  /** Sets how far a locked call has got. @returns it as it is then */
  async setStatus(transaction: Transaction, key: string, status: FundingCallStatus): Promise<FundingCall> {
    const [row] = await transaction.run<{ fundingCall: StoredFundingCall }>("funding-calls/write-status", {
      key,
      status,
    });
    return toFundingCall(row!.fundingCall);
  }
}
