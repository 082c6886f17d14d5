import { listOrder } from "../loading/orderedList";
import { FundingCallOrder } from "./funding-call.enums";

/** The statement behind each order of the funding calls. */
export const FUNDING_CALL_ORDERS = {
  [FundingCallOrder.DEADLINE]: listOrder("fundingCalls:DEADLINE", "funding-calls/list-by-deadline"),
  [FundingCallOrder.NEWEST]: listOrder("fundingCalls:NEWEST", "funding-calls/list-by-opening"),
};

/** Ascending is earliest first; a call without a deadline comes last. */
export function deadlineOrder(deadline: string | null, key: string): string {
  return `${deadline === null ? "9999" : deadline} ${key}`;
}

/** Ascending is newest first; a call without a first day comes last. */
export function openingOrder(opensOn: string | null, key: string): string {
  const day = opensOn === null ? 0 : Number(opensOn.replaceAll("-", ""));
  return `${String(99_999_999 - day).padStart(8, "0")} ${key}`;
}
