import type { ProgrammeFacts } from "../../projection/network.type";

/** What counts less: a funding scheme says little of what a project is about. */
const SCHEME_WEIGHT = 0.5;

/**
 * What a programme says of a project's subject, each part with its weight: the legal basis, the code of its topic without
 * "HORIZON" and the year (its first part, its first two parts) and whole, and the funding scheme.
 */
export function programmeTokens({
  legalBasis,
  topicCode,
  fundingScheme,
}: ProgrammeFacts): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const basis of legalBasis?.split("|") ?? []) if (basis !== "") tokens.set(`basis ${basis}`, 1);
  if (topicCode !== null) {
    const parts = topicCode.split("-").filter((part) => part !== "HORIZON" && !/^20\d\d$/.test(part));
    if (parts[0] !== undefined) tokens.set(`part ${parts[0]}`, 1);
    if (parts[1] !== undefined) tokens.set(`parts ${parts.slice(0, 2).join("-")}`, 1);
    tokens.set(`code ${topicCode}`, 1);
  }
  if (fundingScheme !== null) tokens.set(`scheme ${fundingScheme}`, SCHEME_WEIGHT);
  return tokens;
}
