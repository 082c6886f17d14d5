import type { FundingCall } from "../funding-calls/funding-call.type";
import type { Requirements } from "./requirements.type";

/** What a funding call asks of a consortium, its topics with the rest. */
export function requirementsOfCall({
  topicKeys,
  requirements,
}: Pick<FundingCall, "topicKeys" | "requirements">): Requirements {
  return { topicKeys, ...requirements };
}
