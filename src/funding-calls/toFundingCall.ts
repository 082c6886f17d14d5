import { encodeId } from "../graphql/nodeId";
import { FundingCallStatus } from "./funding-call.enums";
import type { FundingCall } from "./funding-call.type";

/** A funding call as funding-calls/summary returns it. */
export type StoredFundingCall = Omit<FundingCall, "id" | "isOpen">;

/** The funding call that a stored one stands for. @param now an instant, ISO in UTC */
export function toFundingCall(stored: StoredFundingCall, now = new Date().toISOString()): FundingCall {
  const { opensOn, deadline, status } = stored;
  const hasBegun = opensOn === null || opensOn <= now.slice(0, 10);
  const isOpen = status === FundingCallStatus.PUBLISHED && hasBegun && (deadline === null || deadline > now);
  return { ...stored, id: encodeId("FundingCall", stored.key), isOpen };
}
