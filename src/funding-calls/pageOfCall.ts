import type { FundingCall } from "./funding-call.type";

/** The address to read on about a call: the funder's page, else the call's page of this service, if it has pages. */
export function pageOfCall(
  { url, key }: Pick<FundingCall, "url" | "key">,
  webUrl: string | null,
): string | null {
  return url ?? (webUrl === null ? null : `${webUrl}/funding-calls/${encodeURIComponent(key)}`);
}
