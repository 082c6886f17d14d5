import { FundingCallStatus } from "./funding-call.enums";
import type { FundingCall } from "./funding-call.type";

/** Whether one can apply for a call now or, where it has not opened yet, later. */
export function isAnnounced({ status, deadline }: FundingCall, now: Date): boolean {
  return (
    status === FundingCallStatus.PUBLISHED && (deadline === null || Date.parse(deadline) > now.getTime())
  );
}
